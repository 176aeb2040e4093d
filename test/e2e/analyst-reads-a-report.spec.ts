import { expect, type Page } from '@playwright/test'

import type { Product } from '../start.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { openFirm } from './firm.ts'
import { expectNoViolations } from './no-violations.ts'
import { carrySession, test } from './product.ts'

const rates = {
  lead: { A: 0.3, B: 0.5 },
  qualified: { '*': 0.6 },
  contract: { '*': 0.5 },
  sum: { '*': 90_000 },
}
const tabs = ['Вывод', 'Воронка', 'Сегменты', 'Деньги', 'Вероятности', 'Данные']

/** @returns The address of the report of the demo experiment, for whoever has this page. */
async function reportOf(page: Page, product: Product, visitors: number): Promise<string> {
  const { address } = product
  const { owner, experiment } = await openFirm(product)
  const people = { visitors, seed: 5, nojs: 0.2, concurrency: 10, session: owner.cookie }
  if (visitors > 0) await sendTraffic({ address, offer: 'bankrotstvo', rates, ...people })
  await carrySession(page.context(), address, owner.cookie)
  return `${address}/studio/experiments/${experiment.id}`
}

const sidewaysOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('before the first visitor a report says so, and nothing is drawn of nothing', async ({
  page,
  fresh,
}) => {
  await page.goto(await reportOf(page, fresh, 0))
  await expect(page.getByText('Страницу пока никто не видел.')).toBeVisible()
  await expect(page.locator('figure')).toHaveCount(0)
  await page.getByRole('link', { name: 'Воронка' }).click()
  await expect(page.getByText('воронка появится с первым посетителем')).toBeVisible()
  await expectNoViolations(page)
})

test('an analyst goes through every part of a report by keyboard', async ({ page, fresh }) => {
  test.slow()
  await page.goto(await reportOf(page, fresh, 60))
  await expect(page.getByText(/^Симуляция\. Ещё рано: не хватает /)).toBeVisible()
  // Whose picture stands beside its numbers, without being in the way of the keyboard.
  await expect(page.getByTitle('Вариант B, как его видит посетитель')).toBeAttached()
  for (const tab of tabs) {
    await page.getByRole('navigation', { name: 'Части отчёта' }).getByRole('link', { name: tab }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: tab, exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveTitle(new RegExp(`: ${tab} — Pulya$`))
    await expectNoViolations(page)
  }
  await page.goBack()
  await page.getByRole('link', { name: 'Воронка' }).click()
  const behind = page.locator('details.behind').first()
  const numbers = behind.getByRole('row', { name: /^Заявки A/ })
  await expect(numbers).toBeHidden()
  await behind.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(numbers).toBeVisible()
})

test('a report fits a phone, in the dark and without colours', async ({ page, fresh }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(await reportOf(page, fresh, 40))
  for (const tab of tabs) {
    await page.getByRole('link', { name: tab, exact: true }).click()
    await expect(page.getByRole('link', { name: tab, exact: true })).toBeInViewport()
    expect(await sidewaysOf(page)).toBe(0)
    await expectNoViolations(page)
  }
  await page.getByRole('link', { name: 'Вывод', exact: true }).click()
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.locator('.swatch', { hasText: 'B' }).first()).toBeVisible()
  await expectNoViolations(page)
})

test('the whole report is one sheet of paper after another, with every table open', async ({
  page,
  fresh,
}) => {
  await page.goto(`${await reportOf(page, fresh, 40)}?all=1`)
  for (const name of tabs) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const tables = page.locator('details.behind')
  expect(await tables.count()).toBeGreaterThan(0)
  for (const table of await tables.all()) await expect(table).toHaveAttribute('open', '')
  await expectNoViolations(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Напечатать' })).toBeHidden()
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(pages?.length).toBeGreaterThan(2)
})

test('numbers are taken elsewhere as they are shown', async ({ page, fresh }) => {
  await page.goto(`${await reportOf(page, fresh, 30)}/data`)
  const version = await page.locator('.version').textContent()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Скачать CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  const json = await page.getByRole('link', { name: 'Скачать JSON' }).getAttribute('href')
  const taken = await page.request.get(`${fresh.address}${json}`)
  // The time of asking is another, the fingerprint of what was counted is the same.
  expect((await taken.json()).overview.data.version.split('.')[1]).toBe(version?.split('.')[1])
})
