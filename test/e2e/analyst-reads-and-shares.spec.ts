import { readFile } from 'node:fs/promises'

import { expect } from '@playwright/test'

import { startProduct } from '../start.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { openFirm } from './firm.ts'
import { test } from './product.ts'

const day = 86_400_000
const visitors = 120
const rates = {
  lead: { A: 0.2, B: 0.7 },
  qualified: { '*': 0.7 },
  contract: { '*': 0.5 },
  sum: { '*': 90_000 },
}

test('an analyst reads the verdict and a segment, takes the numbers, and shares them for a week', async ({
  browser,
}) => {
  test.slow()
  let ahead = 0
  const product = await startProduct(undefined, { now: () => Date.now() + ahead })
  const { address } = product
  const firm = await openFirm(product)
  const people = { visitors, seed: 11, nojs: 0.2, concurrency: 10, session: firm.owner.cookie }
  await sendTraffic({ address, offer: 'bankrotstvo', rates, ...people })
  const ida = { name: 'Ида', email: 'ida@example.com' }
  const page = await firm.colleague(browser, 'analyst', ida, { acceptDownloads: true })
  // By then every window has closed; whoever does not look in for a week has to sign in anew.
  for (const _ of ['one week', 'another', 'and another']) {
    ahead += 6 * day
    await page.goto(`${address}/studio`)
  }

  await page.getByRole('link', { name: 'Эксперименты', exact: true }).click()
  await page.locator(`a[href*="${firm.experiment.id}"]`).first().click()
  const verdict = page.locator('.verdict__sentence')
  await expect(verdict).toContainText(/\S/)
  const sentence = (await verdict.textContent()) ?? ''

  await test.step('opens the numbers behind a segment, and they are of everybody', async () => {
    await page.getByRole('link', { name: 'Сегменты' }).click()
    await expect(page.getByText('Разведка, а не доказательство')).toBeVisible()
    const device = page.locator('figure').filter({ has: page.getByRole('heading', { name: 'Устройство' }) })
    await device.locator('summary').click()
    const counts = await device.locator('tbody tr td:nth-child(3)').allTextContents()
    expect(sum(counts)).toBe(visitors)
  })

  await test.step('takes the days as a table', async () => {
    await page.getByRole('link', { name: 'Данные' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Скачать CSV' }).click()
    const [head = '', ...rows] = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/)
    const column = head.split(/[,;]/).indexOf('exposed')
    expect(sum(rows.map((row) => row.split(/[,;]/)[column] ?? ''))).toBe(visitors)
  })

  await page.getByRole('link', { name: 'Отчёт по ссылке' }).click()
  await page.getByLabel('Для кого ссылка').fill('Директору')
  await page.getByLabel('Сколько действует').selectOption('неделю')
  await page.getByRole('button', { name: 'Создать ссылку' }).click()
  await expect(page.getByText('Скопируйте ссылку сейчас')).toBeVisible()
  const link = (await page.locator('.address code').textContent()) ?? ''

  const outside = await browser.newContext({ locale: 'ru-RU' })
  const reader = await outside.newPage()
  await reader.goto(link)
  await expect(reader.getByText(sentence).first()).toBeVisible()
  await expect(reader.getByRole('button')).toHaveCount(0)
  expect((await reader.goto(`${address}/studio/experiments/${firm.experiment.id}`))?.url()).toContain(
    '/sign-in',
  )

  ahead += 6 * day
  expect((await reader.goto(link))?.status()).toBe(200)
  ahead += 2 * day
  expect((await reader.goto(link))?.status()).toBe(410)
  await outside.close()
  await page.context().close()
  await product.stop()
})

const sum = (counts: readonly string[]) => counts.reduce((total, count) => total + Number(count), 0)
