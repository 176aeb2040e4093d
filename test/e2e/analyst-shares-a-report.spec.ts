import { expect, type Page } from '@playwright/test'

import type { Product } from '../start.ts'
import { openFirm } from './firm.ts'
import { expectNoViolations } from './no-violations.ts'
import { carrySession, test } from './product.ts'

/** Opens the links of the demo experiment. @returns Its name. */
async function openLinks(page: Page, product: Product): Promise<string> {
  const { owner, experiment } = await openFirm(product)
  await carrySession(page.context(), product.address, owner.cookie)
  await page.goto(`${product.address}/studio/report-links/${experiment.id}`)
  return experiment.name
}

async function makeLink(page: Page, name: string, password = ''): Promise<string> {
  await page.getByLabel('Для кого ссылка').fill(name)
  await page.getByLabel('Пароль, если нужен').fill(password)
  await page.getByRole('button', { name: 'Создать ссылку' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  return (await page.locator('code').textContent()) ?? ''
}

test('an analyst shares a report, and somebody without an account reads it until it is taken back', async ({
  page,
  browser,
  fresh,
}) => {
  const experiment = await openLinks(page, fresh)
  await expectNoViolations(page)
  const address = await makeLink(page, 'Директору')
  expect(address).toMatch(/\/r\/[a-z2-9]+-[a-z2-9]+\.[\w-]{43}$/)
  await page.reload()
  await expect(page.getByText(address)).toHaveCount(0)

  const outside = await browser.newContext({ locale: 'ru-RU', javaScriptEnabled: false })
  const reader = await outside.newPage()
  const answer = await reader.goto(address)
  expect(answer?.headers()).toMatchObject({
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
  expect(answer?.headers()['access-control-allow-origin']).toBeUndefined()
  await expect(reader.getByRole('heading', { level: 1, name: experiment })).toBeVisible()
  for (const part of ['Воронка', 'Деньги'])
    await expect(reader.getByRole('region', { name: part }).first()).toBeVisible()
  expect(await reader.getByRole('link').count()).toBe(0)
  expect(await outside.cookies()).toEqual([])

  await page.getByRole('button', { name: 'Отозвать: Директору' }).click()
  await expect(page.getByText('отозвана')).toBeVisible()
  expect((await reader.reload())?.status()).toBe(410)
  await expect(reader.getByRole('heading', { name: 'Этот отчёт по ссылке больше не открыть' })).toBeVisible()
  expect((await reader.goto(`${address.slice(0, -1)}_`))?.status()).toBe(404)
  await outside.close()
})

test('a password is asked once, and guesses are counted', async ({ page, browser, fresh }) => {
  await openLinks(page, fresh)
  const address = await makeLink(page, 'Партнёру', 'сезам откройся')
  const outside = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false })
  const reader = await outside.newPage()
  const enter = async (password: string) => {
    await reader.getByLabel('Password').fill(password)
    await reader.getByRole('button', { name: 'Open the report' }).click()
  }
  await reader.goto(address)
  await expect(reader.getByText('has locked this report with a password')).toBeVisible()
  await enter('open sesame')
  await expect(reader.getByRole('alert')).toContainText('This is not the password')
  await enter('сезам откройся')
  await expect(reader.getByRole('heading', { name: 'Funnel' })).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('heading', { name: 'Funnel' })).toBeVisible()

  await outside.clearCookies()
  await reader.goto(address)
  for (let guess = 0; guess < 9; guess += 1) await enter(`guess ${guess}`)
  await expect(reader.getByRole('alert')).toContainText('Too many tries')
  // Also the right one has to wait now: else the answer would tell it.
  await enter('сезам откройся')
  await expect(reader.getByRole('alert')).toContainText('Too many tries')
  await outside.close()
})
