import { expect } from '@playwright/test'
import { workspaceOf } from '@pulya/contract/public-id'

import { openDatabaseFile } from '../database.ts'
import { test } from './host.ts'
import { answer, answerAll, asked, fillContact, send, thanked } from './walk.ts'

test('while the server is away the form says so, keeps every word, and sends the same lead later', async ({
  page,
  host,
}) => {
  await host.open(page, { body: host.place + host.script })
  await answerAll(page)
  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await page.getByLabel('Telegram').check()
  await fillContact(page, 'Анна', '8 916 555-66-70')

  const tried: string[] = []
  await page.route('**/v1/leads', (route) => {
    tried.push(route.request().postData() ?? '')
    return tried.length === 1 ? route.abort() : route.fulfill({ status: 503, body: '' })
  })
  await send(page)
  await expect(page.getByRole('status')).toContainText('Сервер не отвечает')
  await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toHaveAttribute(
    'href',
    'tel:+74950000000',
  )
  await expect(page.getByLabel('Телефон')).toHaveValue('8 916 555-66-70')
  await expect(page.getByLabel('Telegram')).toBeChecked()
  await send(page)
  await expect.poll(() => tried.length).toBe(2)

  await page.unroute('**/v1/leads')
  const last = page.waitForRequest('**/v1/leads')
  await send(page)
  await thanked(page)
  expect(new Set([...tried, (await last).postData()]).size).toBe(1)
})

test('a connection that comes back sends the lead by itself', async ({ page, host, context }) => {
  await host.open(page, { body: host.place + host.script })
  await answerAll(page)
  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await fillContact(page, 'Анна', '8 916 555-66-71')
  await context.setOffline(true)
  await send(page)
  await expect(page.getByRole('status')).toContainText('Сервер не отвечает')
  await context.setOffline(false)
  await thanked(page)
})

test('what the server refuses is said beside its field', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  await answerAll(page)
  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await send(page)
  await expect(page.getByText('Напишите, как к вам обращаться')).toBeVisible()
  await expect(page.getByLabel('Как к вам обращаться')).toBeFocused()

  // Ten digits, as many as a phone has, and yet no phone.
  await fillContact(page, 'Анна', '+7 000 000-00-00')
  await send(page)
  await expect(page.getByText('Проверьте номер')).toBeVisible()
  await expect(page.getByLabel('Телефон')).toBeFocused()
  await expect(page.getByRole('status')).toContainText('Заявку не приняли')
})

test('events that do not arrive are sent again with the same ids', async ({ page, host }) => {
  const batches: { id: string; kind: string }[][] = []
  await page.route('**/v1/events', (route) => {
    if (route.request().method() === 'POST') batches.push(route.request().postDataJSON().events)
    return batches.length === 1 ? route.abort() : route.continue()
  })
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'Больше 1 млн ₽')
  await expect.poll(() => batches.length).toBeGreaterThan(1)

  const [lost = [], again = []] = batches
  expect(lost.map(({ kind }) => kind)).toContain('quiz_open')
  expect(again.map(({ id }) => id)).toEqual(expect.arrayContaining(lost.map(({ id }) => id)))
})

test('a page that is left sends what has gathered', async ({ page, host, product }) => {
  await host.open(page, { body: host.place + host.script })
  await page.getByLabel('Больше 1 млн ₽').check()
  const visitor = await page.evaluate(() => localStorage.getItem('pulya:visitor'))
  await page.goto('about:blank')

  const database = openDatabaseFile(product.dataFolder, workspaceOf(host.publicId))
  const kinds = async () => {
    const rows = await database.rows('select kind from event where visitor = ? order by seq', [visitor])
    return rows.map((row) => row['kind'])
  }
  await expect.poll(kinds).toEqual(['quiz_open', 'question_view', 'quiz_start'])
  database.close()
})

test('a page that may be about to end sends at once, without waiting for more', async ({ page, host }) => {
  // The clock stands but for a moment, so nothing is sent because time has passed.
  await page.clock.install({ time: '2026-01-01T10:00:00' })
  await page.clock.pauseAt('2026-01-01T10:00:01')
  await host.open(page, { body: host.place + host.script })
  await page.clock.runFor(100)
  await asked(page, 'Какая у вас общая сумма долгов?')
  const sent = page.waitForRequest('**/v1/events')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect((await sent).postDataJSON().events).toHaveLength(2)
})
