import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { runToken } from '../../api/src/publishing/run-link.ts'
import { openDatabaseFile } from '../database.ts'
import { publishQuiz } from './own-quiz.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const open = (path: string) => world.ask({ path, headers: { accept: 'text/html' } })

/** Posts a form as a browser without script does. @returns Where it leads, or the page that came back. */
async function post(path: string, fields: Record<string, string> = {}) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
  const body = new URLSearchParams(fields).toString() || 'x='
  const { status, headers: answered, text } = await world.ask({ method: 'POST', path, body, headers })
  return { status, to: z.string().catch('').parse(answered['location']), text }
}

const contact = { name: 'Ann', phone: '+7 916 123-45-67', 'consent-processing': 'yes' }
const runIn = (path: string) => path.split('/')[3] ?? ''
const screenIn = (path: string) => path.split('/').at(-1)

/** A column of the one row there is. */
const textIn = (rows: readonly Readonly<Record<string, unknown>>[], column: string) =>
  z.string().parse(rows[0]?.[column])

const locationOf = ({ headers }: Awaited<ReturnType<typeof open>>) =>
  z.string().catch('').parse(headers['location'])

async function submission(run: string) {
  const [row] = await world.database.rows('select given, face from submission where id = ?', [run])
  const kept = z.object({ given: z.string(), face: z.string() }).parse(row)
  return { face: kept.face, given: z.looseObject({ params: z.json() }).parse(JSON.parse(kept.given)) }
}

const leadsOf = (run: string) =>
  world.database.rows('select name, given from lead where submission = ?', [run])

describe('a run', () => {
  beforeEach(async () => {
    await publishQuiz(world, {}, { hidden: [{ key: 'manager' }] })
  })

  test('begins with what the address says of advertising and of what the quiz asks for', async () => {
    const { to } = await post('/q/proverka?utm_source=vk&manager=7&q=secret', { size: 'small' })
    const params = { utm_source: 'vk', manager: '7' }
    expect(await submission(runIn(to))).toMatchObject({ face: 'nojs', given: { params } })
    await post(to)
    await post(to.replace('q-now', 'outcome'))
    await post(to.replace('q-now', 'contact'), contact)
    expect(JSON.parse(textIn(await leadsOf(runIn(to)), 'given'))).toMatchObject({ params })
  })

  test('stands after the first screen also when nothing was said there', async () => {
    await publishQuiz(
      world,
      {},
      {
        questions: [
          {
            kind: 'statement',
            key: 'hello',
            title: 'Hello',
            text: ['Well met'],
            button: 'Go on',
            required: false,
          },
          { kind: 'text', key: 'name', title: 'Who are you?', required: false },
        ],
        outcomes: [{ key: 'rest', title: 'Well', paragraphs: ['All right'] }],
      },
    )
    expect((await open('/q/proverka')).text).toMatch(/<button [^>]*>\s*Go on/)
    const { to } = await post('/q/proverka')
    expect(screenIn(to)).toBe('q-name')
    expect((await open(to)).status).toBe(200)
    const { to: after } = await post(to)
    expect([screenIn(after), (await open(after)).status]).toEqual(['outcome', 200])
  })

  test('takes an answer only to the screen that is open', async () => {
    const { to } = await post('/q/proverka', { size: 'small' })
    const elsewhere = await post(to.replace('q-now', 'q-gone'), { now: 'yes' })
    expect([elsewhere.status, screenIn(elsewhere.to)]).toEqual([303, 'contact'])
    const rows = await world.database.rows('select question from answer where submission_id = ?', [runIn(to)])
    expect(rows.map(({ question }) => question)).toEqual(['size'])
  })

  test('cannot be at the thanks before a contact was left, nor anywhere else after', async () => {
    const { to } = await post('/q/proverka', { size: 'small' })
    const at = (screen: string) => to.replace('q-now', screen)
    expect(screenIn(locationOf(await open(at('thanks'))))).toBe('contact')
    await post(at('contact'), contact)
    expect(screenIn(locationOf(await open(at('q-size'))))).toBe('thanks')
    expect((await post(at('q-size'), { size: 'large' })).to).toBe(at('thanks'))
    expect((await open(at('thanks'))).text).not.toContain('<form')
  })

  test('hands itself to the script of its own version, whatever was published since', async () => {
    const old = await publishQuiz(world, {}, { title: 'Older' })
    const { to } = await post('/q/proverka', { size: 'small' })
    await publishQuiz(world, {}, { title: 'Newer' })
    const { text, headers } = await open(to)
    const [, packed = ''] = /data-run="([^"]*)"/.exec(text) ?? []
    expect(JSON.parse(atob(packed))).toMatchObject({
      submission: runIn(to),
      snapshot: old.hash,
      screen: { at: 'question', key: 'now' },
      answers: { size: 'small' },
    })
    const [, src = ''] = /<script\b[^>]*\bsrc="([^"]*)"/.exec(text) ?? []
    expect((await open(src)).text).toContain(`"hash":"${old.hash}"`)
    expect(headers['content-security-policy']).toContain(`script-src 'self'`)
  })
})

describe('a link to come back by', () => {
  const linkIn = (html: string) => /href="([^"]*\/continue\/[^"]*)"/.exec(html)?.[1] ?? ''

  test('is on every question but the first, and leads to the open screen of the run', async () => {
    await publishQuiz(world)
    expect(linkIn((await open('/q/proverka')).text)).toBe('')
    const { to } = await post('/q/proverka', { size: 'small' })
    const { text } = await open(to)
    expect(text).toMatch(/title="[^"]*30 дней"[^>]*>\s*Продолжить позже: ссылка на ваши ответы/)
    const link = linkIn(text)
    expect(locationOf(await open(link))).toBe(to)
    await post(to, { now: 'yes' })
    expect(screenIn(locationOf(await open(link)))).toBe('outcome')
    await post(to.replace('q-now', 'contact'), contact)
    expect(screenIn(locationOf(await open(link)))).toBe('thanks')
  })

  test('says so when it is too old, and is nothing when we did not sign it', async () => {
    const { to } = await post('/q/proverka', { size: 'small' })
    const control = openDatabaseFile(world.product.dataFolder, 'control')
    const rows = await control.rows('select secret from workspace where key = ?', [world.workspace])
    control.close()
    const days = 31 * 86_400_000
    const at = (secret: string, now: number) =>
      open(`/q/proverka/continue/${runToken(secret, runIn(to), now)}`)
    const secret = textIn(rows, 'secret')
    expect((await at(secret, Date.now())).status).toBe(303)
    const late = await at(secret, Date.now() - days)
    expect([late.status, late.text]).toEqual([410, expect.stringContaining('no longer works')])
    expect((await at('guessed', Date.now())).status).toBe(404)
  })
})

test('a contact before the outcome is asked for first, and the outcome then says the thanks', async () => {
  const bonus = { title: 'A discount', text: 'You said {size}', amount: '5', unit: '%', days: 7 }
  const fields = [{ name: 'email', required: true }]
  await publishQuiz(
    world,
    { place: 'before', fields },
    { bonus, thanks: { title: 'Thanks', text: 'We write' } },
  )
  const { to } = await post('/q/proverka', { size: 'small' })
  const at = (screen: string) => to.replace('q-now', screen)
  await post(to)
  expect(locationOf(await open(at('outcome')))).toBe(at('contact'))

  const refused = await post(at('contact'), { email: 'x', 'consent-processing': 'yes' })
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('value="x"')])
  expect(refused.text).toMatch(/href="#contact-email"/)
  const told = 'select kind, face from event where kind like ? and submission = ? order by seq'
  const kinds = (await world.database.rows(told, ['form_%', runIn(to)])).map(({ kind, face }) => [kind, face])
  expect(kinds.at(-1)).toEqual(['form_error', 'nojs'])
  const { to: last } = await post(at('contact'), { email: 'ann@example.com', 'consent-processing': 'yes' })
  expect(last).toBe(at('outcome'))
  const { text } = await open(last)
  for (const said of ['You said small', 'We write', 'A discount', '5\u00a0%', 'Действует до'])
    expect(text).toContain(said)
  expect(text).not.toContain('<form')
  const kept = await world.database.rows('select bonus from lead where submission = ?', [runIn(to)])
  expect(text).toContain(textIn(kept, 'bonus'))
})

test('whoever is turned away sees an outcome and no form, and the run is kept', async () => {
  await publishQuiz(world)
  const { to } = await post('/q/proverka', { size: 'none' })
  expect(screenIn(to)).toBe('outcome')
  const { text } = await open(to)
  expect(text).toContain('Sorry')
  expect(text).not.toContain('<form')
  expect((await post(to.replace('outcome', 'contact'), contact)).to).toBe(to)
  expect(await leadsOf(runIn(to))).toEqual([])
  const rows = await world.database.rows('select kind from event where submission = ? order by seq', [
    runIn(to),
  ])
  expect(rows.map(({ kind }) => kind)).toEqual(['question_view', 'quiz_start', 'answer', 'quiz_result'])
})

test('an outcome that leads on is a link to a whole address', async () => {
  const redirect = { href: 'https://shop.example/sale?a=1&b=2', label: 'To the shop' }
  const outcomes = [{ key: 'rest', title: 'Well', paragraphs: ['All right'], redirect, contact: false }]
  const questions = [{ kind: 'text', key: 'name', title: 'Who?', required: false }]
  await publishQuiz(world, {}, { outcomes, questions })
  const { to } = await post('/q/proverka', { name: 'Ann' })
  const { text } = await open(to)
  expect(text).toMatch(
    /<a class="button" href="https:\/\/shop\.example\/sale\?a=1&(amp;)?b=2" rel="noopener">\s*To the shop/,
  )
})

test('the first screen is the one for whoever comes', async () => {
  const first = { kind: 'text', key: 'code', title: 'From {utm_source}, your code?', required: true }
  const second = { kind: 'text', key: 'name', title: 'Who are you?', required: true }
  const questions = [{ ...first, when: { param: 'utm_source', is: 'partner' } }, second]
  const outcomes = [{ key: 'rest', title: 'Well', paragraphs: ['All right'] }]
  await publishQuiz(world, {}, { questions, outcomes })
  expect((await open('/q/proverka')).text).toContain('Who are you?')
  const { text } = await open('/q/proverka?utm_source=partner')
  expect(text).toContain('From partner, your code?')
  expect(text).not.toContain('Who are you?')
  const { to } = await post('/q/proverka?utm_source=partner', { code: '12' })
  expect(screenIn(to)).toBe('q-name')
})
