import { expect, type Page } from '@playwright/test'

import { test } from './product.ts'

test.use({ javaScriptEnabled: false })

const pick = async (page: Page, ...options: string[]) => {
  for (const name of options) await page.getByLabel(name, { exact: true }).check()
  await page.getByRole('button', { name: 'Продолжить' }).click()
}

test('a visitor without script leaves a phone on the offer, and nothing typed is lost on the way', async ({
  page,
  product,
}) => {
  await page.goto(`${product.address}/o/bankrotstvo`)
  const form = page.locator('form')
  const send = form.getByRole('button')

  await form.getByLabel('Как к вам обращаться').fill('Мария')
  await form.getByLabel('Телефон').fill('12')
  await send.click()
  await expect(page).toHaveTitle(/^Ошибка:/)
  await expect(form.getByLabel('Как к вам обращаться')).toHaveValue('Мария')
  await expect(form.getByLabel('Телефон')).toHaveValue('12')
  await expect(page.getByText('Проверьте номер')).toBeVisible()
  await expect(form.getByLabel(/согласие на обработку/)).not.toBeChecked()

  await form.getByLabel('Телефон').fill('8 (916) 123-45-67')
  await form.getByLabel(/согласие на обработку/).check()
  await send.click()
  await expect(page).toHaveURL(/\/o\/bankrotstvo\/thanks(#form-form)?$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a visitor without script walks the quiz, goes back, and gets a useful result before any contact', async ({
  page,
  product,
}) => {
  await page.goto(`${product.address}/q/proverka`)
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await expect(page).toHaveTitle(/^Ошибка:/)

  await pick(page, 'До 300 тыс. ₽')
  await pick(page, 'Банкам', 'Микрозаймам')
  await pick(page, 'Ничего')
  await page.getByRole('link', { name: 'Назад' }).click()
  await expect(page.getByLabel('Ничего')).toBeChecked()
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await pick(page, 'Официально')
  await pick(page, 'Звонки и угрозы')
  // Few debts and no property: the share of income is not asked.
  await expect(page.getByRole('group')).toContainText('что изменилось бы первым')
  await pick(page, 'Помогать семье')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('МФЦ')

  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await page.getByLabel('Как к вам обращаться').fill('Пётр')
  await page.getByLabel('Телефон').fill('+7 916 765 43 21')
  await page.getByRole('button').click()
  await expect(page).toHaveTitle(/^Ошибка:/)
  await expect(page.getByLabel('Как к вам обращаться')).toHaveValue('Пётр')
  await page
    .getByLabel(/соглас/i)
    .first()
    .check()
  await page.getByRole('button').click()
  await expect(page).toHaveURL(/\/thanks$/)
})
