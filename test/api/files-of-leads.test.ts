import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { type FileQuiz, publishFileQuiz } from '../files/quiz.ts'
import { document, photo } from '../files/samples.ts'
import { leadWith, upload } from './files.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let quiz: FileQuiz

beforeAll(async () => {
  world = await openWorld()
  quiz = await publishFileQuiz(world.owner)
})
afterAll(() => world.stop())

interface Named {
  id: string
  name: string
}

/** Sends a file that is kept. */
async function sent(submission: string, bytes = photo, headers = {}): Promise<Named> {
  const named = { id: randomUUID(), name: 'скан.jpg' }
  const { status } = await upload(world, quiz, bytes, { ...named, submission, headers })
  expect(status).toBe(201)
  return named
}

const leave = (submission: string, files: Named[], headers: Record<string, string> = {}) =>
  world.ask({ path: '/v1/leads', json: leadWith(world, quiz, submission, files), headers })

async function leadOf(id: string): Promise<unknown> {
  const [row] = await world.database.rows('select lead_id from upload where id = ?', [id])
  return row?.['lead_id']
}

test('a lead takes the files its answers name, and no others of the run', async () => {
  const submission = randomUUID()
  const [named, removed] = [await sent(submission), await sent(submission)]
  const { status, text } = await leave(submission, [named])
  expect(status).toBe(201)
  expect(await leadOf(named.id)).toBe(JSON.parse(text).id)
  expect(await leadOf(removed.id)).toBeNull()
})

test('a file that never came, or came for another run, is refused with its place', async () => {
  const [mine, another] = [randomUUID(), randomUUID()]
  const [here, there] = [await sent(mine), await sent(another)]
  const before = await world.database.count('lead')
  const answer = await leave(mine, [here, there, { id: randomUUID(), name: 'нет.jpg' }])
  expect(problemIn(world, answer)).toBe(
    '422 answers-rejected, #/answers/papers/files/1 file-unknown, #/answers/papers/files/2 file-unknown',
  )
  expect(await world.database.count('lead')).toBe(before)
})

test('so is one in an answer that is told as an event', async () => {
  const submission = randomUUID()
  const named = await sent(submission)
  const tell = (files: Named[]) => {
    const about = { at: Date.now(), submission, question: quiz.question }
    const event = { ...about, id: randomUUID(), kind: 'answer', answer: { files } }
    const { source, snapshot } = quiz
    return world.ask({
      path: '/v1/events',
      json: { source, snapshot, visitor: randomUUID(), events: [event] },
    })
  }
  expect((await tell([named])).status).toBe(202)
  expect(problemIn(world, await tell([{ id: randomUUID(), name: 'нет.jpg' }]))).toBe(
    '422 answers-rejected, #/events/0/answer/files/0 file-unknown',
  )
})

test('a second contact of the same run shows the same files, which stay with the first', async () => {
  const submission = randomUUID()
  const named = await sent(submission)
  const first = JSON.parse((await leave(submission, [named])).text).id
  const second = JSON.parse((await leave(submission, [named])).text).id
  expect(second).not.toBe(first)
  expect(await leadOf(named.id)).toBe(first)
  expect(await filesOf(second)).toEqual(await filesOf(first))
  expect(await filesOf(second)).toHaveLength(1)
})

const card = z.object({ files: z.array(z.unknown()) })

async function filesOf(lead: string): Promise<unknown[]> {
  const path = `/api/workspaces/${world.workspace}/leads/${lead}`
  return card.parse(JSON.parse((await world.ask({ path, headers: world.owner.headers })).text)).files
}

test('the manager finds the files of a lead in the order of its answers', async () => {
  const submission = randomUUID()
  const [picture, paper] = [await sent(submission), await sent(submission, document)]
  const { text } = await leave(submission, [picture, paper])
  const files = await filesOf(JSON.parse(text).id)
  const { question } = quiz
  expect(files).toEqual([
    { ...picture, question, kind: 'image', bytes: expect.any(Number) },
    { ...paper, question, kind: 'pdf', bytes: document.length },
  ])
})

test('what simulated visitors sent goes with them, from the disk too', async () => {
  const simulated = { 'x-pulya-simulated': '1' }
  const submission = randomUUID()
  const [taken, left, real] = [
    await sent(submission, photo, simulated),
    await sent(submission, document, simulated),
    await sent(randomUUID()),
  ]
  await leave(submission, [taken], simulated)
  const files = await world.database.rows('select id, file from upload where id in (?, ?, ?)', [
    taken.id,
    left.id,
    real.id,
  ])
  const isThere = (id: string) => {
    const file = z.string().parse(files.find((row) => row['id'] === id)?.['file'])
    return existsSync(join(world.product.dataFolder, 'uploads', world.workspace, file))
  }
  expect([taken, left, real].map(({ id }) => isThere(id))).toEqual([true, true, true])
  const path = `/api/workspaces/${world.workspace}/simulated`
  await world.ask({ method: 'DELETE', path, headers: world.owner.headers })
  expect([taken, left, real].map(({ id }) => isThere(id))).toEqual([false, false, true])
  expect(await leadOf(real.id)).toBeNull()
  expect(await leadOf(taken.id)).toBeUndefined()
})
