import { block as anyBlock, type Block, type BlockKind } from '@pulya/blocks/definitions'
import type { Scene } from '@pulya/blocks/view'
import { BlockView } from '@pulya/blocks/views'
import { quizWords } from '@pulya/quiz/words'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'

const scene = (more: Partial<Scene> = {}) =>
  ({
    locale: 'ru',
    words: quizWords.ru,
    action: '#',
    phone: '+7 495 000-00-00',
    quizHref: {},
    passed: [],
    preview: false,
    ...more,
  }) satisfies Partial<Scene> as Scene

const drawn = (block: object, more?: Partial<Scene>) =>
  renderToString(<BlockView block={parsed(block)} scene={scene(more)} />)
const parsed = (block: object) =>
  anyBlock.parse({ id: 'b', ...block }) as Exclude<Block, { consents: unknown }>
/** As a screen reader or a search engine has it, without the spaces that keep words together. */
const read = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('a notice is in the language of its law, whatever the page is in', () => {
  const notice = { kind: 'notice', wording: 'ru-bankruptcy' }
  expect(drawn(notice, { locale: 'en', words: quizWords.en })).toContain(
    '<p class="notice" lang="ru">Банкротство',
  )
})

describe('a price', () => {
  const price = {
    kind: 'price',
    label: 'Кухня',
    from: true,
    amount: 24_900_000,
    per: 'за кухню',
    currency: 'RUB',
    old: { amount: 29_000_000, reason: 'Зима', since: '2026-12-01', deadline: 'until' },
  }

  test('is read with the old one, its reason and its date', () => {
    expect(read(drawn(price))).toBe(
      'Кухняот 249 000 ₽ за кухню Прежняя цена: 290 000 ₽ скидка 14 %Зима, с 1 декабря 2026 г.',
    )
    expect(drawn(price)).toMatch(/<s class="price__old"><span class="visually-hidden">/)
  })

  test('is the old one again when its deadline has passed', () => {
    expect(read(drawn(price, { passed: ['until'] }))).toBe('Кухняот 290 000 ₽ за кухню')
    expect(read(drawn(price, { passed: ['another'] }))).toContain('скидка')
  })

  test('of nothing is said in a word', () => {
    expect(read(drawn({ kind: 'price', amount: 0, currency: 'GBP' }, { locale: 'en' }))).toBe('Free')
  })
})

describe('a deadline', () => {
  const deadline = {
    kind: 'deadline',
    text: 'Цена действует',
    at: '2026-12-15T20:00:00+03:00',
    timeZone: 'Europe/Moscow',
  }

  test('is a date for people and for programs', () => {
    expect(read(drawn(deadline))).toBe('Цена действует до 15 декабря 2026 г., 20:00 (Москва)')
    expect(drawn(deadline)).toContain('<time class="deadline__date" datetime="2026-12-15T20:00:00+03:00">')
  })

  test('that has passed is gone, or says what came of it', () => {
    expect(read(drawn(deadline, { passed: ['b'] }))).toBe('')
    expect(read(drawn({ ...deadline, after: 'Набор закрыт' }, { passed: ['b'] }))).toBe('Набор закрыт')
  })
})

test('a review is a quotation with its author, its source and its day', () => {
  const source = { label: 'Карты', href: 'https://maps.example/1' }
  const evidence = { as: 'review', text: 'Вовремя', name: 'Мария', on: '2026-10-05', source }
  const html = drawn({ kind: 'proof', evidence })
  expect(html).toMatch(
    /<figure.*<blockquote [^>]*cite="https:\/\/maps.example\/1">.*<\/blockquote><figcaption.*<a href/,
  )
  expect(read(html)).toBe('МВовремяМарияИсточник: Карты, 5 октября 2026 г.')
})

test('a logo takes its place before it has loaded and has a name', () => {
  const logos = [{ src: '/pictures/a.svg', alt: 'Завод «Север»' }]
  expect(drawn({ kind: 'proof', evidence: { as: 'logos', logos } })).toMatch(
    /<img [^>]*alt="Завод «Север»" width="96" height="32"/,
  )
})

test('a question opens without script', () => {
  const html = drawn({ kind: 'faq', question: 'Долго?', answer: 'День' })
  expect(html).toMatch(/<details[^>]*><summary[^>]*>Долго\?<\/summary>.*День.*<\/details>/)
})

test('a call goes to the number of the block, else to that of the firm, and is counted', () => {
  const counted = /<a [^>]*href="tel:(\+\d+)"[^>]*data-event="phone_click"/
  expect(counted.exec(drawn({ kind: 'phone', number: '+7 900 000-00-00, доб. 5' }))?.[1]).toBe('+79000000000')
  expect(counted.exec(drawn({ kind: 'phone' }))?.[1]).toBe('+74950000000')
})

describe('messengers', () => {
  const links = [{ messenger: 'telegram', handle: 'plumb_level' }]

  test('are links that are counted and say where they lead', () => {
    const html = drawn({ kind: 'messengers', text: 'Привет! Визит {code}.', links })
    expect(html).toMatch(
      /href="https:\/\/t.me\/plumb_level\?text=%D0%9F[^"]*!"[^>]*data-event="messenger_click"/,
    )
    expect(html).toMatch(/data-coded="[^"]*\{code\}[^"]*"/)
    expect(read(html)).toBe('Написать в Telegram')
  })

  test('are not shown before anybody is named', () => {
    expect(read(drawn({ kind: 'messengers', label: 'Пишите', links: [] }))).toBe('')
  })
})

test.each(['price', 'deadline', 'proof', 'phone', 'messengers', 'faq'] satisfies BlockKind[])(
  'a %s cannot smuggle markup in',
  (kind) => {
    const evil = '<img src=x onerror=alert(1)>'
    const blocks = {
      price: { amount: 1, currency: 'RUB', label: evil, per: '<img src=x>' },
      deadline: { text: evil, at: '2026-12-15T20:00:00Z', timeZone: 'UTC' },
      proof: { evidence: { as: 'person', name: evil, role: evil } },
      phone: { label: evil, note: evil },
      messengers: { label: evil, text: evil, links: [{ messenger: 'telegram', handle: 'plumb_level' }] },
      faq: { question: evil, answer: evil },
    }
    expect(drawn({ kind, ...blocks[kind] })).not.toContain('<img')
  },
)
