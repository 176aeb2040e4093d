import { afterAll, beforeAll, expect, test } from 'vitest'

import { fits } from '../fit-report.ts'
import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const finding = {
  variant: 'B',
  device: 'phone-small',
  large: true,
  code: 'below',
  block: 'headline',
  kind: 'headline',
  px: 40,
  lines: 2,
  hurts: ['notice'],
} as const

/** Saves another title with this report on it, and asks for a publication. @returns The problem, if there was one. */
async function publishWith(report: (revision: number) => object): Promise<string> {
  const owner = ownerOf(world)
  const revision = await owner.edit({ title: `Title ${Math.random()}` })
  await owner.ask('PUT', `${owner.path}/fit`, report(revision))
  const answer = await owner.ask('POST', `${owner.path}/publications`, { revision, endExperiment: true })
  return answer.status === 201 ? 'published' : problemIn(world, answer)
}

test('an offer that was measured and fits is published', async () => {
  expect(await publishWith(fits)).toBe('published')
})

test('one that falls out of a screen is not, in whichever variant', async () => {
  expect(await publishWith((revision) => ({ ...fits(revision), findings: [finding] }))).toBe(
    '409 fit-unproven',
  )
})

test('it is when somebody has named the device that may fail, and only that device', async () => {
  const confirmed = (device: string) => (revision: number) => ({
    ...fits(revision),
    findings: [finding],
    confirmed: [device],
  })
  expect(await publishWith(confirmed('phone'))).toBe('409 fit-unproven')
  expect(await publishWith(confirmed('phone-small'))).toBe('published')
})

test('a screen that nobody looked at proves nothing', async () => {
  const without = (revision: number) => {
    const report = fits(revision)
    const seen = ({ variant, device, large }: (typeof report.measured)[number]) =>
      !(variant === 'C' && device === 'laptop' && large)
    return { ...report, measured: report.measured.filter(seen) }
  }
  expect(await publishWith(without)).toBe('409 fit-unproven')
})

test('a report on an older draft proves nothing of this one, and cannot be kept for it', async () => {
  const owner = ownerOf(world)
  const measured = await owner.edit({ title: 'Measured' })
  const { draft } = await owner.read()
  await owner.ask('PUT', `${owner.path}/draft`, { revision: measured, draft: { ...draft, title: 'Changed' } })
  const unmeasured = { revision: measured + 1, endExperiment: true }
  const refused = await owner.ask('POST', `${owner.path}/publications`, unmeasured)
  expect(problemIn(world, refused)).toBe('409 fit-unproven')
  expect(problemIn(world, await owner.ask('PUT', `${owner.path}/fit`, fits(measured)))).toBe(
    '409 draft-changed',
  )
})

test('what was measured is read back as it was kept', async () => {
  const owner = ownerOf(world)
  const revision = await owner.edit({ title: 'Read back' })
  await owner.ask('PUT', `${owner.path}/fit`, {
    ...fits(revision),
    findings: [finding],
    confirmed: ['phone-small'],
  })
  const { kept } = JSON.parse((await owner.ask('GET', `${owner.path}/fit`)).text)
  expect(kept).toMatchObject({ revision, report: { findings: [finding], confirmed: ['phone-small'] } })
})

test('only an offer is measured', async () => {
  const quiz = ownerOf(world, world.quiz.snapshot.publicId)
  const { revision } = await quiz.read()
  expect(problemIn(world, await quiz.ask('PUT', `${quiz.path}/fit`, fits(revision)))).toBe('404 not-found')
})

test('the page that is measured holds the longest texts and counts nobody', async () => {
  const owner = ownerOf(world)
  const long = 'Списывают приставы, звонят коллекторы, приходят письма из суда: с чего начать именно вам'
  const rule = {
    key: 'longest',
    at: { block: 'headline', member: 'text' },
    when: { param: { name: 'utm_content', is: ['pristavy'] } },
    text: long,
  }
  await owner.edit({ texts: [rule] })
  const { text } = await owner.ask('GET', `${owner.path}/preview/fit?variant=B`)
  expect(text).toContain(long)
  expect(text).not.toContain('data-snapshot=')
  const { status } = await owner.ask('GET', `${owner.path}/preview/fit?variant=Z`)
  expect(status).toBe(404)
})
