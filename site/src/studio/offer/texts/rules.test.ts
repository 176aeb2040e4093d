import { offerDocument } from '@pulya/offer/document'
import type { TextRule } from '@pulya/offer/text-rule'
import { describe, expect, it } from 'vitest'

import { offerWords } from '../../i18n/offer.ts'
import { conditionInWords } from './in-words.ts'
import { freshRule, movedRule, ruledTexts, withoutRule, withRule } from './rules.ts'
import { anybody, previewQuery, seenByRule } from './show-as.ts'

const at = { block: 'head', member: 'text' }
const rule = (key: string, when: TextRule['when'] = { click: 'vk' }): TextRule => ({
  key,
  at,
  when,
  text: key,
})
const offer = offerDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'T',
  description: 'D',
  theme: 'workshop',
  brand: { name: 'W', phone: '+44 20 7946 0000' },
  variants: [{ key: 'A', name: 'A' }],
  blocks: [
    { id: 'head', kind: 'headline', text: 'An estimate' },
    { id: 'why', kind: 'bullets', items: ['One', 'Two'] },
    { id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' },
  ],
  thanks: { title: 'T', text: 'T' },
  hours: { timeZone: 'Europe/Moscow', days: [{ day: 3, from: '09:00', to: '20:00' }], within: 15 },
})

describe('the table of rules', () => {
  it('offers every text that may differ, and no words of the law', () => {
    expect(ruledTexts(offer.blocks, offerWords.en)).toEqual([
      { at, label: 'Headline', own: 'An estimate' },
      { at: { block: 'why', member: 'items', item: 0 }, label: 'Reasons', own: 'One' },
      { at: { block: 'why', member: 'items', item: 1 }, label: 'Reasons', own: 'Two' },
    ])
  })

  it.each<[TextRule['when'], string]>([
    [{ param: { name: 'utm_content', is: ['Приставы!', 'b'] } }, 'pristavy'],
    [{ param: { name: 'utm_content', is: ['***'] } }, 'text'],
    [{ click: 'yandex' }, 'yandex'],
    [{ device: 'phone' }, 'phone-2'],
  ])('calls a new rule for %j %s, by a key that its document takes', (when, key) => {
    const rules = withRule([rule('phone')], 1, { ...freshRule(at), when, text: 'x' })
    expect(rules.map((one) => one.key)).toEqual(['phone', key])
    expect(offerDocument.safeParse({ ...offer, texts: rules }).success).toBe(true)
  })

  it('changes a rule in its place and keeps its key', () => {
    const rules = withRule([rule('a'), rule('b')], 0, { ...rule('a'), text: 'Other' })
    expect(rules.map(({ key, text }) => [key, text])).toEqual([
      ['a', 'Other'],
      ['b', 'b'],
    ])
  })

  it('moves rules up and down, and leaves nothing behind when the last is gone', () => {
    const rules = [rule('a'), rule('b'), rule('c')]
    const keys = (moved: readonly TextRule[] | undefined) => moved?.map(({ key }) => key).join('')
    expect([keys(movedRule(rules, 2, -1)), keys(movedRule(rules, 0, 1))]).toEqual(['acb', 'bac'])
    expect(keys(withoutRule(rules, 1))).toBe('ac')
    expect(withoutRule([rule('a')], 0)).toBeUndefined()
  })
})

describe('a condition in words', () => {
  const places = [{ key: 'york', name: 'York', values: {} }]

  it('is one sentence of all that must hold', () => {
    const when = {
      param: { name: 'utm_content', is: ['mfc', 'суд'] },
      device: 'phone',
      office: 'closed',
      hour: { from: 20, to: 24 },
      place: ['york'],
    } as const
    const asked = {
      when: { ...when, param: { ...when.param, is: [...when.param.is] }, place: ['york'] },
      variants: ['A'],
    }
    expect(conditionInWords(asked, places, 'ru')).toBe(
      'В адресе utm_content — mfc или суд, на телефоне, когда вы не отвечаете, с 20:00 до 24:00, на странице места York, в варианте A',
    )
    expect(conditionInWords(asked, places, 'en')).toBe(
      'With utm_content mfc or суд in the address, on a phone, while you do not answer, from 20:00 to 24:00, on the page of York, in variant A',
    )
  })
})

describe('showing as somebody', () => {
  it('asks the preview for just what is said', () => {
    expect(previewQuery('B', anybody)).toBe('variant=B')
    const query = previewQuery('B', {
      params: ' ?utm_content=a b&variant=C&place=x',
      device: 'phone',
      place: '',
      at: '',
    })
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      utm_content: 'a b',
      variant: 'B',
      device: 'phone',
    })
  })

  it('takes what a rule names, and a moment at which it speaks', () => {
    const when = {
      param: { name: 'utm_content', is: ['mfc', 'x'] },
      click: 'google',
      office: 'closed',
    } as const
    const seen = seenByRule(
      { ...rule('a'), when: { ...when, param: { ...when.param, is: ['mfc', 'x'] } } },
      offer,
      new Date('2026-11-23T08:00:00Z'),
    )
    expect(seen).toMatchObject({ params: 'utm_content=mfc&gclid=1', device: '', place: '' })
    // The next Wednesday, when the office closes in Moscow.
    expect(new Date(seen.at).toISOString()).toBe('2026-11-25T17:00:00.000Z')
    expect(
      seenByRule(rule('a', { hour: { from: 7, to: 8 } }), offer, new Date('2026-11-25T08:00:00Z')).at,
    ).toBe(asLocal('2026-12-02T04:00:00Z'))
  })
})

/** As an input of this computer shows it. */
const asLocal = (moment: string): string => {
  const local = new Date(moment)
  return new Date(local.getTime() - local.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
