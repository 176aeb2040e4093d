import { expect, type Page } from '@playwright/test'

import { test } from './host.ts'
import { answer, answerAll, leaveContact, thanked } from './walk.ts'

/** What a page with all the counters has before their scripts are loaded: each keeps what it was told. */
const counters = `<script>
  window.told = []
  window.ym = function () { told.push(['ym', ...arguments]) }
  ym.a = [[11111, 'init', {}], [22222, 'init', {}], [11111, 'hit', '/']]
  window._tmr = [{ id: '3125531', type: 'pageView' }]
  _tmr.push = function (event) { told.push(['_tmr', event]) }
  window.fbq = function () { told.push(['fbq', ...arguments]) }
  window.gtag = function () { told.push(['gtag', ...arguments]) }
  window.dataLayer = { push: (event) => told.push(['dataLayer', event]) }
</script>`
const told = (page: Page): Promise<unknown[][]> => page.evaluate(() => Reflect.get(globalThis, 'told'))

const events = `<script>
  window.heard = []
  for (const name of ['started', 'answered', 'contact', 'lead', 'callback', 'messenger', 'opened', 'closed'])
    document.addEventListener('pulya:' + name, (event) => heard.push([name, event.target.localName, event.detail]))
</script>`
const heard = (page: Page): Promise<[string, string, Record<string, unknown>][]> =>
  page.evaluate(() => Reflect.get(globalThis, 'heard'))

test('the page hears of every step, with the answers', async ({ page, host }) => {
  await host.open(page, { head: events, body: host.place + host.script })
  await answerAll(page)
  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await page.getByLabel('Звонок').check()
  await page.getByRole('button', { name: 'Назад' }).click()
  await leaveContact(page, 'Анна', '8 916 555-66-61')
  await thanked(page)

  const list = await heard(page)
  const names = ['started', ...Array<string>(7).fill('answered'), 'contact', 'contact', 'lead', 'callback']
  expect(list.map(([name]) => name)).toEqual(names)
  expect(new Set(list.map(([, target]) => target))).toEqual(new Set(['pulya-quiz']))
  const [, firstAnswer] = list
  const submission = expect.stringMatching(/^[0-9a-f-]{36}$/)
  expect(firstAnswer?.[2]).toEqual({
    quiz: host.publicId,
    submission,
    question: 'debt-size',
    answer: 'over-1000',
    answers: { 'debt-size': 'over-1000' },
  })
  const lead = list.at(-2)?.[2]
  expect(lead).toMatchObject({ quiz: host.publicId, outcome: 'court', answers: { income: 'official' } })
  expect(JSON.stringify(list)).not.toMatch(/Анна|555/)
})

test('counters on the page are told the goals in their own words, each once, and nothing about the person', async ({
  page,
  host,
}) => {
  await host.open(page, { head: counters, body: host.place + host.script })
  await answer(page, 'Больше 1 млн ₽')
  const began = await told(page)
  const { event_id: started = '' } = Object(began[0]?.[1])
  const walk = String(started).replace('-quiz_start', '')
  expect(walk).toMatch(/^[0-9a-f-]{36}$/)
  const quiz = host.publicId
  const step = { quiz, event_id: `${walk}-quiz_step_1` }
  expect(began.slice(6)).toEqual([
    ['dataLayer', { event: 'pulya_quiz_step_1', ...step }],
    ['ym', 11111, 'reachGoal', 'quiz_step_1', step],
    ['ym', 22222, 'reachGoal', 'quiz_step_1', step],
    ['_tmr', { type: 'reachGoal', id: '3125531', goal: 'quiz_step_1' }],
    ['fbq', 'trackCustom', 'QuizStep', { content_name: quiz, step: 1 }, { eventID: step.event_id }],
    ['gtag', 'event', 'quiz_step_1', { lead_source: quiz, transaction_id: step.event_id }],
  ])
  await page.getByRole('button', { name: 'Назад' }).click()
  await answer(page)
  expect(await told(page)).toHaveLength(began.length)

  await page.reload()
  await page.getByRole('button', { name: 'Назад' }).click()
  await answerAll(page)
  await leaveContact(page, 'Анна', '8 916 555-66-61')
  await thanked(page)
  const all = await told(page)
  const event = `${walk}-lead`
  expect(all.slice(-6)).toEqual([
    ['dataLayer', { event: 'pulya_lead', quiz, event_id: event }],
    ['ym', 11111, 'reachGoal', 'lead', { quiz, event_id: event }],
    ['ym', 22222, 'reachGoal', 'lead', { quiz, event_id: event }],
    ['_tmr', { type: 'reachGoal', id: '3125531', goal: 'lead' }],
    ['fbq', 'track', 'Lead', { content_name: quiz, step: 7 }, { eventID: event }],
    ['gtag', 'event', 'generate_lead', { lead_source: quiz, transaction_id: event }],
  ])
  expect(JSON.stringify(all)).not.toMatch(/Анна|555|over-1000|court/)
})

test('counters that have loaded are found too', async ({ page, host }) => {
  const loaded = counters
    .replace(/ym\.a = .*/, 'window.Ya = { _metrika: { getCounters: () => [{ id: 33333 }] } }')
    .replace(/window\._tmr = .*/, 'window._tmr = {}; 0 && _tmr.push({ type: "pageView", id: "777" })')
  await host.open(page, { head: loaded, body: host.place + host.script })
  await page.getByLabel('Больше 1 млн ₽').check()
  const params = { quiz: host.publicId, event_id: expect.stringMatching(/^[0-9a-f-]{36}-quiz_start$/) }
  const started = ['ym', 33333, 'reachGoal', 'quiz_start', params]
  await expect.poll(() => told(page)).toContainEqual(started)
  expect(await told(page)).toContainEqual(['_tmr', { type: 'reachGoal', id: '777', goal: 'quiz_start' }])
})

test('a counter that throws hurts neither the quiz nor the others', async ({ page, host }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const broken = `${counters}<script>
    ym = Object.assign(() => { throw new Error('ym') }, { a: [[1, 'init']] })
    Object.defineProperty(window, 'fbq', { get() { throw new Error('fbq') } })
    Object.defineProperty(window, 'dataLayer', { get() { throw new Error('dataLayer') } })
  </script>`
  await host.open(page, {
    head: broken.replace('window.dataLayer =', 'void'),
    body: host.place + host.script,
  })
  await answer(page, 'Больше 1 млн ₽')
  await expect(page.getByRole('group', { name: 'Кому вы должны?' })).toBeVisible()
  expect((await told(page)).map(([name]) => name)).toEqual(['_tmr', 'gtag', '_tmr', 'gtag'])
  expect(errors).toEqual([])
})

test('a page without counters is given none', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'Больше 1 млн ₽')
  const globals = () => ['dataLayer', 'ym', '_tmr', 'fbq', 'gtag'].filter((name) => name in globalThis)
  expect(await page.evaluate(globals)).toEqual([])
})
