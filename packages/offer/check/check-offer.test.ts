import { readdirSync, readFileSync } from 'node:fs'

import { locales } from '@pulya/contract/locale'
import { describe, expect, test } from 'vitest'

import { offerDocument } from '../document.ts'
import { templates } from '../templates/templates.ts'
import { checkOffer } from './check-offer.ts'
import { changed, found, soundBlocks, soundOffer, without } from './sound-offer.ts'

test('nothing is wrong with a sound offer', () => {
  expect(found({})).toEqual([])
})

describe('offers that are ready to use have no errors:', () => {
  const demos = new URL('../../../api/demo/', import.meta.url)
  const files = readdirSync(demos).filter((name) => /^offer\..*\.json$/.test(name))
  const errorsOf = (given: unknown) =>
    checkOffer(offerDocument.parse(given)).filter(({ level }) => level === 'error')

  test.each(files)('%s', (file) => {
    expect(errorsOf(JSON.parse(readFileSync(new URL(file, demos), 'utf8')))).toEqual([])
  })

  test.each(
    Object.entries(templates).flatMap(([name, { offer }]) =>
      locales.map((locale) => [name, locale, offer[locale]] as const),
    ),
  )('%s in %s', (_name, _locale, offer) => {
    expect(errorsOf(offer)).toEqual([])
  })
})

describe('the law is looked at', () => {
  const dental = { vertical: 'medicine' }
  const licence = [{ label: 'Лицензия', value: 'Л041-01137-77/00000000' }]

  test.each<[string, string[], string[]]>([
    ['no notice on bankruptcy', without('notice'), ['error notice-missing #/blocks']],
    [
      'a word about bankruptcy where no trade is named',
      found({ vertical: undefined, blocks: soundBlocks.filter(({ kind }) => kind !== 'notice') }),
      ['error notice-missing #/blocks'],
    ],
    [
      'an offer of no special trade that speaks of bankruptcy',
      found({ vertical: 'general' }),
      ['warning vertical-doubtful #/title'],
    ],
    [
      'the notice on bankruptcy instead of contraindications',
      found({
        ...dental,
        blocks: soundBlocks.map((block) =>
          block.kind === 'legal' ? { ...block, requisites: licence } : block,
        ),
      }),
      ['error contraindications-missing #/blocks'],
    ],
    [
      'a clinic without a licence',
      found({
        ...dental,
        blocks: [...soundBlocks, { id: 'warning', kind: 'notice', wording: 'ru-medicine' }],
      }),
      ['error licence-missing #/blocks/5/requisites'],
    ],
    [
      'requisites to be filled in',
      changed('legal', { owner: '[укажите наименование]' }),
      ['warning requisite-empty #/blocks/5/owner'],
    ],
    [
      'a number the template could not know',
      changed('headline', { text: 'Мы закрыли [число] дел [1]' }),
      ['warning text-unwritten #/blocks/0/text'],
    ],
    ['no requisites', without('legal'), ['warning legal-missing #/blocks']],
  ])('%s', (_name, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})

describe('a forbidden phrase is found', () => {
  const forbidden = 'Спишем ваши долги'

  test.each<[string, string[], string[]]>([
    [
      'in the words of one variant',
      changed('headline', { variants: { B: { text: forbidden } } }),
      ['error phrase-release #/blocks/0/variants/B/text B'],
    ],
    [
      'in one of several reasons',
      changed('bullets', { items: ['Скажем честно', forbidden] }),
      ['error phrase-release #/blocks/2/items/1'],
    ],
    [
      'in a text rule',
      found({
        texts: [
          {
            key: 'loans',
            at: { block: 'subhead', member: 'text' },
            when: { param: { name: 'utm_content', is: ['loans'] } },
            text: forbidden,
          },
        ],
      }),
      ['error phrase-release #/texts/0/text loans'],
    ],
    [
      'where only the values of places make it one, named once',
      found({
        thanks: { title: 'Спасибо', text: 'Поможем списать {what|бумаги с карты}' },
        places: [
          { key: 'tver', name: 'Тверь', values: { what: 'долги' } },
          { key: 'omsk', name: 'Омск', values: { what: 'деньги с карты' } },
          { key: 'perm', name: 'Пермь', values: { what: 'кредиты' } },
        ],
      }),
      ['error phrase-release #/thanks/text tver'],
    ],
    [
      'in the description for search',
      found({ description: forbidden }),
      ['error phrase-release #/description'],
    ],
    [
      'in the name of the firm',
      found({ brand: { name: 'СпишемДолг', phone: '+7 495 000-00-00' } }),
      ['error phrase-release #/brand/name'],
    ],
  ])('%s', (_name, findings, expected) => {
    expect(findings).toEqual(expected)
  })

  test('and what is wrong in it is named', () => {
    const [finding] = checkOffer(soundOffer({ description: `Приходите: ${forbidden.toLowerCase()} за год` }))
    expect(finding).toMatchObject({
      text: 'Приходите: спишем ваши долги за год',
      limit: 'спишем ваши долги',
    })
  })

  test('only where its law holds', () => {
    const elsewhere = {
      vertical: 'general',
      title: 'Окна',
      description: 'Окна',
      blocks: soundBlocks
        .filter(({ kind }) => kind !== 'notice')
        .map((block) => (block.kind === 'headline' ? { ...block, text: 'Гарантия на окна 5 лет' } : block)),
    }
    expect(found(elsewhere)).toEqual([])
    expect(found({ ...elsewhere, description: 'Только сегодня' })).toEqual([
      'warning urgency-unproven #/description',
    ])
  })
})
