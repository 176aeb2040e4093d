import { afterAll, beforeAll, expect, test } from 'vitest'

import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const preview = (query: string, headers: Record<string, string> = world.owner.headers) =>
  world.ask({ path: `/api/documents/${world.quiz.snapshot.publicId}/preview${query}`, headers })

test('every screen of a draft is shown by itself, also one that nobody has come to yet', async () => {
  const { questions, outcomes, contact, thanks } = world.quiz.snapshot
  const screens = [
    ...questions.map(({ key, title }) => [`question:${key}`, title] as const),
    ...outcomes.map(({ key, title }) => [`outcome:${key}`, title] as const),
    ['contact', contact.title] as const,
    ['thanks', thanks.title] as const,
  ]
  for (const [screen, title] of screens) {
    const { status, text } = await preview(`?screen=${screen}`)
    expect({ screen, status }).toEqual({ screen, status: 200 })
    // A title may repeat an answer, which nobody has given here.
    expect(text).toContain(title.split('{')[0])
    expect(text).not.toContain('<script async')
  }
  const unsaved = await preview('?screen=question:nothing')
  expect(unsaved.status).toBe(200)
  expect(unsaved.text).toContain(questions[0]?.title)
})

test('a sample page carries the draft as a window, and a frame only of the site that was named', async () => {
  const own = await preview('/sample?mode=corner&open=scroll:50&label=%22%3E%3Cscript%3E')
  expect(own.text).toContain('data-mode="corner"')
  expect(own.text).toContain('data-open="scroll:50"')
  expect(own.text).toContain('data-label="&quot;&gt;&lt;script&gt;"')
  expect(own.headers['content-security-policy']).toContain("frame-src 'self';")

  const site = await preview('/sample?page=https://firm.example/price?a=1')
  expect(site.text).toContain('sandbox="allow-scripts"')
  expect(site.headers['content-security-policy']).toContain("frame-src 'self' https://firm.example;")
  expect((await preview('/sample?page=javascript:alert(1)')).text).not.toContain('<iframe')

  const embed = await preview(`/w/${world.quiz.snapshot.publicId}/window.js`)
  expect(embed.status).toBe(200)
  expect(embed.text).toContain(`/api/documents/${world.quiz.snapshot.publicId}/preview`)
  expect((await preview('/sample', {})).status).toBe(401)
})
