import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { problemIn } from './problem.ts'
import { experimenter, startedExperiment } from './started-experiment.ts'
import { settled } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World
let at: ReturnType<typeof experimenter>

beforeAll(async () => {
  world = await openWorld()
  at = experimenter(world)
  await at.lead(world.experiment, 'stopped')
})
afterAll(() => world.stop())

const decide = async (id: string, decision: object) =>
  at.ask('POST', `/api/experiments/${id}/decision`, decision)

async function stopped(about: object = {}): Promise<string> {
  const { id } = await startedExperiment(world, about)
  await at.lead(id, 'stopped')
  return id
}

const made = z.object({
  decision: z
    .object({
      outcome: z.string(),
      variant: z.string().nullable(),
      reason: z.string(),
      metric: z.object({ key: z.string(), unit: z.string() }).nullable(),
      results: z.array(z.object({ variant: z.string(), visitors: z.int() })),
      variants: z.array(z.object({ key: z.string(), factors: z.array(z.string()) })),
    })
    .nullable(),
  numbers: z.unknown(),
})

const decisionOf = async (id: string) =>
  made.parse(JSON.parse((await at.ask('GET', `/api/experiments/${id}/decision`)).text))

const found = z.object({ decisions: z.array(z.object({ experiment: z.string(), name: z.string() })) })

const search = async (q: string) => {
  const path = `/api/workspaces/${world.workspace}/decisions?${new URLSearchParams({ q })}`
  return found.parse(JSON.parse((await at.ask('GET', path)).text)).decisions.map(({ name }) => name)
}

test('a decision keeps its reason, the numbers of its moment and what each variant showed', async () => {
  const id = await stopped({ name: 'Ёлка в заголовке', hypothesis: 'Вопрос заметнее обещания' })
  expect(await decisionOf(id)).toMatchObject({ decision: null, numbers: null })
  const reason = 'Звонили чаще'
  expect((await decide(id, { outcome: 'winner', variant: 'B', reason })).status).toBe(201)
  const before = await decisionOf(id)
  expect(before.decision).toMatchObject({
    outcome: 'winner',
    variant: 'B',
    reason,
    metric: { key: 'lead', unit: 'share' },
    results: [{ variant: 'A' }, { variant: 'B' }, { variant: 'C' }],
    variants: [
      { key: 'A', factors: [] },
      { key: 'B', factors: expect.arrayContaining(['headline']) },
      { key: 'C' },
    ],
  })
  // Whoever comes afterwards changes nothing of it.
  await world.database.rows(
    `insert into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at)
     select id, ?2, 'A', 0, 'people', snapshot, '2026-01-01', ?3 from experiment where id = ?1`,
    [id, randomUUID(), Date.now()],
  )
  await settled(world)
  expect(await decisionOf(id)).toEqual(before)
  const { text } = await at.ask('GET', `/api/experiments/${id}`)
  expect(JSON.parse(text)).toMatchObject({
    experiment: { status: 'decided', decision: { outcome: 'winner', variant: 'B', reason } },
    changes: expect.arrayContaining([expect.objectContaining({ to: 'decided', why: reason })]),
  })
})

test('only what is stopped is decided, once, with a winner of its own and a reason', async () => {
  const { id } = await startedExperiment(world, { name: 'Рано' })
  const enough = { outcome: 'inconclusive', reason: 'Хватит' }
  expect(problemIn(world, await decide(id, enough))).toBe('409 experiment-state, #/to status-impossible')
  await at.lead(id, 'stopped')
  for (const [decision, flaw] of [
    [{ outcome: 'winner', reason: 'x' }, '#/variant winner-required'],
    [{ outcome: 'winner', variant: 'Q', reason: 'x' }, '#/variant winner-required'],
    [{ outcome: 'no-difference', variant: 'B', reason: 'x' }, '#/variant winner-unwanted'],
    [{ outcome: 'no-difference', reason: ' ' }, '#/reason text-required'],
  ] as const) {
    expect(problemIn(world, await decide(id, decision))).toBe(`400 body-invalid, ${flaw}`)
  }
  const answers = await Promise.all([decide(id, enough), decide(id, { ...enough, outcome: 'no-difference' })])
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(1)
})

test('memory is searched by names, hypotheses, reasons and texts, in any case and with any ё', async () => {
  expect(await search('')).toEqual(['Рано', 'Ёлка в заголовке'])
  for (const q of ['елка', 'ЁЛКА вопрос', 'ОБЕЩАНИЯ', 'чаще звонили']) {
    expect([q, await search(q)]).toEqual([q, ['Ёлка в заголовке']])
  }
  expect(await search('разобрать мою СИТУАЦИЮ')).toHaveLength(2)
  expect(await search('ёлка слон')).toEqual([])
})

const offer = z.object({ id: z.string(), revision: z.int() })
const draft = z.object({
  draft: z.object({ blocks: z.array(z.looseObject({ id: z.string(), kind: z.string() })) }),
})

async function anotherOffer(): Promise<string> {
  const body = { id: randomUUID(), kind: 'offer', template: 'trial-lesson', locale: 'ru' }
  const { text } = await at.ask('POST', `/api/workspaces/${world.workspace}/documents`, body)
  return offer.pick({ id: true }).parse(JSON.parse(text)).id
}

const blocksOf = async (id: string) =>
  draft.parse(JSON.parse((await at.ask('GET', `/api/documents/${id}`)).text)).draft.blocks

const applied = z.object({
  documents: z.array(
    z.object({
      document: z.object({ id: z.string() }),
      changed: z.array(z.object({ into: z.string().nullable(), member: z.string(), after: z.unknown() })),
      left: z.array(z.object({ member: z.string(), why: z.string() })),
    }),
  ),
})

test('what has won is put into the drafts of other offers, and only said beforehand', async () => {
  const id = await stopped({ name: 'Для всех' })
  const target = await anotherOffer()
  const apply = async (json: object) => at.ask('POST', `/api/experiments/${id}/apply`, json)
  expect((await apply({ to: [target] })).status).toBe(409)
  await decide(id, { outcome: 'winner', variant: 'B', reason: 'Лучше' })

  const before = await blocksOf(target)
  const preview = applied.parse(JSON.parse((await apply({ to: [target], preview: true })).text))
  expect(await blocksOf(target)).toEqual(before)
  const done = applied.parse(JSON.parse((await apply({ to: [target] })).text))
  expect(done).toEqual(preview)

  const [mine] = await blocksOf(world.offer.source)
  const won = z.object({ variants: z.object({ B: z.object({ text: z.string() }) }) }).parse(mine)
  const [after] = await blocksOf(target)
  expect(after).toMatchObject({ kind: 'headline', text: won.variants.B.text })
  const again = applied.parse(JSON.parse((await apply({ to: [target] })).text))
  expect(again.documents[0]?.changed).toEqual([])
  expect(again.documents[0]?.left.map(({ why }) => why)).toContain('same')
})

test('what is no offer of the firm takes nothing', async () => {
  const id = await stopped({ name: 'Не туда' })
  await decide(id, { outcome: 'winner', variant: 'B', reason: 'Лучше' })
  const to = [world.consent, `${world.workspace}-none2222`]
  const answer = await at.ask('POST', `/api/experiments/${id}/apply`, { to })
  expect(problemIn(world, answer)).toBe(
    '400 body-invalid, #/to/0 reference-unknown, #/to/1 reference-unknown',
  )
})

test('tags are summed up over experiments', async () => {
  const path = `/api/workspaces/${world.workspace}/factors`
  const { factors } = z
    .object({ factors: z.array(z.object({ factor: z.string(), experiments: z.int(), wins: z.int() })) })
    .parse(JSON.parse((await at.ask('GET', path)).text))
  // Four were decided, three of them for B, and all had other headlines.
  expect(factors).toContainEqual(expect.objectContaining({ factor: 'headline', experiments: 4, wins: 3 }))
})
