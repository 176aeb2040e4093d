import { describe, expect, test } from 'vitest'

import { changed, found, soundBlocks, without } from './sound-offer.ts'

const and = (...blocks: object[]) => ({ blocks: [...soundBlocks, ...blocks] })

describe('the page is looked at', () => {
  const at = '2026-12-31T20:00:00+03:00'
  const deadline = (more: object) =>
    and({ id: 'until', kind: 'deadline', text: 'Цена действует', at, timeZone: 'Europe/Moscow', ...more })
  const around = (paths: string[], quizzes: string[] = []) => ({
    published: { quizzes: new Set(quizzes), paths: new Set(paths) },
  })
  const linkTo = (href: string) => ({ links: [{ label: 'Подробнее', href }] })

  test.each<[string, string[], string[]]>([
    ['no headline', without('headline'), ['error headline-missing #/blocks']],
    [
      'two headlines',
      found(and({ id: 'second', kind: 'headline', text: 'Ещё одно обещание' })),
      ['error headline-repeated #/blocks/6'],
    ],
    ['nothing to do', without('form'), ['error action-missing #/blocks']],
    [
      'a deadline that is over',
      found(deadline({}), { now: Date.parse('2027-01-01') }),
      ['error deadline-past #/blocks/6/at'],
    ],
    ['a deadline to come', found(deadline({}), { now: Date.parse('2026-12-01') }), []],
    [
      'a deadline that says what holds since',
      found(deadline({ after: 'Цена прежняя' }), { now: Date.parse('2027-01-01') }),
      [],
    ],
    [
      'a quiz that is not published',
      found(and({ id: 'entry', kind: 'quiz-entry', quiz: 'demo-quiz', label: 'Проверить' }), around([])),
      ['error quiz-unpublished #/blocks/6/quiz'],
    ],
    [
      'a quiz that is',
      found(
        and({ id: 'entry', kind: 'quiz-entry', quiz: 'demo-quiz', label: 'Проверить' }),
        around([], ['demo-quiz']),
      ),
      [],
    ],
    [
      'a dead link',
      changed('legal', linkTo('/q/gone'), around(['/q/price'])),
      ['error link-dead #/blocks/5/links/0/href'],
    ],
    ['a link that leads somewhere', changed('legal', linkTo('/q/price?a=b'), around(['/q/price'])), []],
    [
      'a link that anybody on the way can read',
      changed('legal', linkTo('http://example.ru/')),
      ['warning link-insecure #/blocks/5/links/0/href'],
    ],
    [
      'a picture without words',
      found({
        brand: { name: 'Фирма', phone: '+7 495 000-00-00', logo: { src: '/assets/a.svg', alt: '' } },
      }),
      ['warning alt-missing #/brand/logo/alt'],
    ],
    [
      'a superlative',
      changed('subhead', { text: 'Лучшие юристы области' }),
      ['warning superlative #/blocks/1/text'],
    ],
    [
      'two variants alike',
      found({ blocks: soundBlocks.map(({ variants: _, ...same }) => same) }),
      ['warning variants-alike #/variants/1 B'],
    ],
  ])('%s', (_name, findings, expected) => {
    expect(findings).toEqual(expected)
  })

  test('a link that could do something is refused before any check', () => {
    expect(() => changed('legal', linkTo('javascript:alert(1)'))).toThrow(/link-invalid/)
  })
})

describe('a text rule', () => {
  const rule = (key: string, when: object, more: object = {}) => ({
    key,
    at: { block: 'subhead', member: 'text' },
    when,
    text: `Слова правила ${key}`,
    ...more,
  })
  const param = (...is: string[]) => ({ name: 'utm_term', is })

  test.each<[string, object[], string[]]>([
    [
      'never speaks under a wider one',
      [rule('all', { device: 'phone' }), rule('some', { device: 'phone', click: 'vk' })],
      ['warning text-rule-idle #/texts/1 some'],
    ],
    [
      'never speaks under one with its values and more',
      [rule('all', { param: param('Тверь', 'Омск') }), rule('some', { param: param('омск') })],
      ['warning text-rule-idle #/texts/1 some'],
    ],
    [
      'speaks under a narrower one',
      [rule('some', { device: 'phone', click: 'vk' }), rule('all', { device: 'phone' })],
      [],
    ],
    [
      'speaks for another value',
      [rule('all', { param: param('тверь') }), rule('some', { param: param('омск') })],
      [],
    ],
    [
      'speaks in a variant the wider one leaves out',
      [rule('all', { device: 'phone' }, { variants: ['B'] }), rule('some', { device: 'phone' })],
      [],
    ],
    [
      'speaks in another place',
      [
        rule('all', { device: 'phone' }),
        rule('some', { device: 'phone' }, { at: { block: 'bullets', member: 'items', item: 0 } }),
      ],
      [],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(found({ texts })).toEqual(expected)
  })
})
