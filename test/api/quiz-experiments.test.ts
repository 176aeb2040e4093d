import { randomUUID } from 'node:crypto'

import { assign } from '@pulya/assign/assign'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { leadOf, publishQuiz } from './own-quiz.ts'
import { experimenter, startedExperiment } from './started-experiment.ts'
import { settled } from './stored.ts'
import { drawOfWidget } from './widget-draw.ts'
import { openWorld, type World } from './world.ts'

let world: World
let quiz: { source: string; hash: string }
let experiment: string

/** The second one asks only how much, and in other words. */
const variants = [
  { key: 'A', name: 'Control' },
  { key: 'B', name: 'Short', asks: ['size'], questions: { size: { title: 'How much, in short?' } } },
]

beforeAll(async () => {
  world = await openWorld()
  quiz = await publishQuiz(world, { fields: [{ name: 'phone', required: true }] }, { variants })
  const { id, answer } = await startedExperiment(world, {}, quiz.source)
  if (answer.status !== 200) throw new Error(answer.text)
  experiment = id
})
afterAll(() => world.stop())

const person = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
  'accept-language': 'en',
  accept: 'text/html',
}
const titles: Record<string, string> = { A: 'How much?', B: 'How much, in short?' }

const arm = z.object({
  hash: z.string(),
  snapshot: z.looseObject({ questions: z.array(z.looseObject({ title: z.string() })) }),
})
const embedded = z.looseObject({
  experiment: z.looseObject({
    salt: z.string(),
    traffic: z.number(),
    weights: z.array(z.number()),
    arms: z.array(arm),
  }),
})

/** What the script on other sites carries of the experiment. */
async function embed() {
  const { text } = await world.ask({ path: `/w/${quiz.source}.js` })
  const json = /own\.drawn\((.*)\),function\(\)\{return own\.alike/s.exec(text)?.[1] ?? '{}'
  return embedded.parse(JSON.parse(json))
}

/** Opens the page of the quiz. @returns Which variant it shows, the visitor, and the script that goes on. */
async function open(cookie?: string, headers: object = {}) {
  const answer = await world.ask({
    path: '/q/proverka',
    headers: { ...person, ...(cookie && { cookie }), ...headers },
  })
  const [set] = [answer.headers['set-cookie'] ?? []].flat()
  const shown = Object.entries(titles).findLast(([, title]) => answer.text.includes(title))?.[0]
  return {
    shown,
    cookie: set?.replace(/;.*/, '') ?? cookie ?? '',
    script: /<script async src="([^"]+)"/.exec(answer.text)?.[1] ?? '',
  }
}
const visitorIn = (cookie: string) => cookie.replace('pulya_visitor=', '')

const exposure = z.object({ variant: z.string(), audience: z.string(), epoch: z.number() })

async function exposed(visitor: string) {
  await settled(world)
  const sql = 'select variant, audience, epoch from exposure where visitor = ? and experiment_id = ?'
  return (await world.database.rows(sql, [visitor, experiment])).map((row) => exposure.parse({ ...row }))
}

async function misdrawn(visitor: string) {
  await settled(world)
  return (await world.database.rows('select variant from misdrawn where visitor = ?', [visitor])).map(
    ({ variant }) => variant,
  )
}

/** Of whom the experiment draws this variant. */
async function visitorOf(variant: 'A' | 'B') {
  const { experiment: drawn } = await embed()
  for (;;) {
    const id = randomUUID()
    if (assign(drawn, id).variant === 'AB'.indexOf(variant)) return id
  }
}

const hashOf = async (variant: 'A' | 'B') =>
  (await embed()).experiment.arms['AB'.indexOf(variant)]?.hash ?? ''

const tell = (visitor: string, snapshot: string, kind = 'quiz_open', more: object = {}) =>
  world.ask({
    path: '/v1/events',
    json: { source: quiz.source, snapshot, visitor, events: [{ id: randomUUID(), kind, at: 0, ...more }] },
    headers: person,
  })

describe('the page of a quiz with a running experiment', () => {
  test('shows each visitor one variant, the same whenever they come back, and counts them once', async () => {
    const seen = new Set<string>()
    for (let visits = 0; visits < 12; visits++) {
      const first = await open()
      const again = await open(first.cookie)
      expect(again.shown).toBe(first.shown)
      expect(await exposed(visitorIn(first.cookie))).toEqual([
        { variant: first.shown, audience: 'people', epoch: 0 },
      ])
      seen.add(first.shown ?? '')
    }
    expect(seen).toEqual(new Set(['A', 'B']))
  })

  test('goes on with the script of the variant it has drawn, which draws no more', async () => {
    const { shown, script } = await open()
    expect(script).toBe(`/w/${quiz.source}/${await hashOf(shown === 'B' ? 'B' : 'A')}.js`)
    const { text, status } = await world.ask({ path: script })
    expect([status, text.includes(titles[shown ?? ''] ?? ''), text.includes('drawn(')]).toEqual([
      200,
      true,
      false,
    ])
  })

  test('does not count whoever only fetches it ahead', async () => {
    const { cookie } = await open(undefined, { 'sec-purpose': 'prefetch' })
    expect(await exposed(visitorIn(cookie))).toEqual([])
  })

  test('without script goes on with the variant it began with, to a lead that is judged by it', async () => {
    const visitor = await visitorOf('B')
    const headers = {
      ...person,
      cookie: `pulya_visitor=${visitor}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const post = async (path: string, body: string) => {
      const answer = await world.ask({ method: 'POST', path, body, headers })
      return z.string().parse(answer.headers['location'])
    }
    const outcome = await post('/q/proverka', 'size=small')
    expect(outcome).toMatch(/\/outcome$/)
    const contact = await post(outcome, 'x=')
    const thanks = await post(contact, 'phone=%2B79161234567&consent-processing=yes')
    expect(thanks).toMatch(/\/thanks$/)
    const run = thanks.split('/')[3] ?? ''
    const [lead] = await world.database.rows('select snapshot, variant from lead where submission = ?', [run])
    expect({ ...lead }).toEqual({ snapshot: await hashOf('B'), variant: 'B' })
    expect(await exposed(visitor)).toMatchObject([{ variant: 'B' }])
  })
})

describe('what a browser tells', () => {
  test('of the variant drawn for it is an exposure, counted once', async () => {
    const visitor = await visitorOf('B')
    expect((await tell(visitor, await hashOf('B'))).status).toBe(202)
    await tell(visitor, await hashOf('B'), 'answer', { question: 'size', answer: 'small' })
    expect(await exposed(visitor)).toMatchObject([{ variant: 'B' }])
  })

  test('of another variant is kept as an event, noted as misdrawn, and counted nowhere', async () => {
    const visitor = await visitorOf('A')
    expect((await tell(visitor, await hashOf('B'))).status).toBe(202)
    expect([await exposed(visitor), await misdrawn(visitor)]).toEqual([[], ['B']])
  })

  test('of a question that its variant does not ask is refused', async () => {
    const about = { question: 'now', answer: 'yes' }
    expect((await tell(await visitorOf('B'), await hashOf('B'), 'answer', about)).status).toBe(422)
    expect((await tell(await visitorOf('A'), await hashOf('A'), 'answer', about)).status).toBe(202)
  })

  test('of the quiz outside its experiment is no exposure', async () => {
    const visitor = await visitorOf('A')
    expect((await tell(visitor, quiz.hash)).status).toBe(202)
    expect([await exposed(visitor), await misdrawn(visitor)]).toEqual([[], []])
  })

  test('with a lead counts the same', async () => {
    const visitor = await visitorOf('B')
    const about = { source: quiz.source, hash: await hashOf('B') }
    const json = leadOf(world, about, { phone: '+7 916 765-43-21' }, { visitor })
    expect((await world.ask({ path: '/v1/leads', json, headers: person })).status).toBe(201)
    expect(await exposed(visitor)).toMatchObject([{ variant: 'B' }])
  })
})

describe('the script on other sites', () => {
  test('carries every variant, under a hash of its own', async () => {
    const { experiment: carried } = await embed()
    expect(carried.arms.map(({ snapshot }) => snapshot.questions.map(({ title }) => title))).toEqual([
      ['How much?', 'Now?'],
      ['How much, in short?'],
    ])
    expect(new Set([quiz.hash, ...carried.arms.map(({ hash }) => hash)]).size).toBe(3)
  })

  test('draws for ten thousand visitors as the server does', async () => {
    const carried = await embed()
    const draw = await drawOfWidget()
    const ids = Array.from({ length: 10_000 }, () => randomUUID())
    const drawn = ids.map((id) => draw(carried, id))
    const [, b = 0] = carried.experiment.weights
    expect(drawn).toEqual(
      ids.map((id) => carried.experiment.arms[assign(carried.experiment, id).variant ?? -1]?.hash),
    )
    expect(drawn.filter((hash) => hash === carried.experiment.arms[1]?.hash).length / ids.length).toBeCloseTo(
      b / 2,
      1,
    )
  })

  test('says with other weights how it draws now, and the server believes both for a while', async () => {
    const visitor = await visitorOf('B')
    const before = await embed()
    const { ask } = experimenter(world)
    const changed = await ask('PATCH', `/api/experiments/${experiment}`, { weights: { A: 1000, B: 0.01 } })
    expect(changed.status).toBe(200)
    expect((await embed()).experiment.weights).toEqual([1000, 0.01])
    await tell(visitor, before.experiment.arms[1]?.hash ?? '')
    expect(await exposed(visitor)).toEqual([{ variant: 'B', audience: 'people', epoch: 0 }])
    expect((await open(`pulya_visitor=${visitor}`)).shown).toBe('B')
    await ask('PATCH', `/api/experiments/${experiment}`, { weights: { A: 1, B: 1 } })
  })

  test('draws nobody new while the experiment is paused, and carries none when it has stopped', async () => {
    const { lead } = experimenter(world)
    await lead(experiment, 'paused')
    expect((await embed()).experiment.traffic).toBe(0)
    await lead(experiment, 'stopped')
    const { text } = await world.ask({ path: `/w/${quiz.source}.js` })
    expect([text.includes('drawn('), text.includes(titles['B'] ?? '')]).toEqual([false, false])
    expect((await open()).script).toBe(`/w/${quiz.source}.js`)
  })
})
