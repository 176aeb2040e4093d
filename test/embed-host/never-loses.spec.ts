import { expect, type Page } from '@playwright/test'
import { workspaceOf } from '@pulya/contract/public-id'

import { openDatabaseFile } from '../database.ts'
import { test } from './host.ts'
import { answer, asked, goOn } from './walk.ts'

interface Batch {
  events: { id: string; kind: string; question?: string }[]
}

/** What leaves the page from now on. */
function batchesOf(page: Page): Batch['events'][] {
  const batches: Batch['events'][] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/v1/events') || request.method() !== 'POST') return
    const { events }: Batch = request.postDataJSON()
    batches.push(events)
  })
  return batches
}

const cut = (page: Page) => page.route('**/v1/events', (route) => route.abort())

test('a tab that is closed while the server is away loses nothing', async ({
  page,
  host,
  context,
  product,
}) => {
  await cut(page)
  const tried = batchesOf(page)
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'До 300 тыс. ₽')
  await answer(page, 'Банкам')
  await asked(page, 'Какое имущество на вас оформлено?')
  const visitor = await page.evaluate(() => localStorage.getItem('pulya:visitor'))
  await expect.poll(() => tried.length).toBeGreaterThan(0)
  await page.close()

  const next = await context.newPage()
  const sent = batchesOf(next)
  await host.open(next, { body: host.place + host.script })
  await asked(next, 'Какое имущество на вас оформлено?')
  await expect.poll(() => next.evaluate(() => Object.keys(localStorage).join())).not.toContain(':events:')
  const ids = sent.flat().map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(tried.flat().map(({ id }) => id)))

  const database = openDatabaseFile(product.dataFolder, workspaceOf(host.publicId))
  const answers = await database.rows(
    `select question, value from answer join submission on id = submission_id where visitor = ? order by question`,
    [visitor],
  )
  database.close()
  expect(answers).toEqual([
    { question: 'debt-size', value: '"under-300"' },
    { question: 'lenders', value: '{"picked":["banks"]}' },
  ])
})

test('two tabs of one walk keep the events of both', async ({ page, host, context }) => {
  await cut(page)
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'До 300 тыс. ₽')
  const other = await context.newPage()
  await cut(other)
  await host.open(other, { body: host.place + host.script })
  await answer(other, 'Банкам')
  await page.getByLabel('Микрозаймам').check()
  await goOn(page)

  const kept = async () => {
    const text = await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.includes(':events:')) ?? ''
      return localStorage.getItem(key) ?? '{"events":[]}'
    })
    const { events }: Batch = JSON.parse(text)
    return events
  }
  // They are kept once the next question has been shown.
  await expect
    .poll(async () => (await kept()).filter(({ kind }) => kind === 'answer').map(({ question }) => question))
    .toEqual(['debt-size', 'lenders', 'lenders'])
  const events = await kept()
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
})

test('an answer that was changed while the server was away stays changed', async ({
  page,
  host,
  product,
}) => {
  await cut(page)
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'До 300 тыс. ₽')
  await page.getByRole('button', { name: 'Назад' }).click()
  await answer(page, 'Больше 1 млн ₽')
  const visitor = await page.evaluate(() => localStorage.getItem('pulya:visitor'))
  await page.unroute('**/v1/events')
  await page.reload()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain(':events:')

  const database = openDatabaseFile(product.dataFolder, workspaceOf(host.publicId))
  const answers = await database.rows(
    `select value from answer join submission on id = submission_id where visitor = ?`,
    [visitor],
  )
  database.close()
  expect(answers).toEqual([{ value: '"over-1000"' }])
})

test('an event that is refused does not hold up the others', async ({ page, host }) => {
  const batches = batchesOf(page)
  let refused = 0
  await page.route('**/v1/events', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    refused += 1
    if (refused > 1) return route.continue()
    const errors = [{ pointer: '#/events/1/question', code: 'question-unknown', detail: '' }]
    return route.fulfill({ status: 422, json: { errors }, headers: { 'access-control-allow-origin': '*' } })
  })
  await host.open(page, { body: host.place + host.script })
  await expect.poll(() => batches.length).toBe(2)
  const [[first, second] = [], again] = batches
  expect(second?.kind).toBe('question_view')
  expect(again).toEqual([first])
})
