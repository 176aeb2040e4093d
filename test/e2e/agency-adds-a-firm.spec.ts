import { expect } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

test('an agency adds a firm on a phone, works there and goes back', async ({ page, fresh }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await page.getByText('Ясный счёт', { exact: true }).first().click()
  await page.getByRole('link', { name: 'Новая фирма' }).click()
  const name = page.getByLabel('Название для посетителей')
  await expect(name).toBeEnabled()
  await expectNoViolations(page)
  await name.fill('Второе дыхание')
  await page.getByLabel('Валюта').selectOption('KZT')
  await page.getByRole('button', { name: 'Создать фирму' }).click()
  await page.waitForURL(/\/studio\/?$/)
  await expect(page.getByText('Второе дыхание', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Подходит ли вам/ })).toHaveCount(0)
  await expectNoViolations(page)

  await page
    .getByRole('region', { name: 'Новый оффер' })
    .getByRole('button', { name: /^Смета на ремонт/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Заголовок', exact: true })).toBeVisible()
  await page.goto(`${fresh.address}/studio`)
  await page.getByText('Второе дыхание', { exact: true }).first().click()
  await page.getByRole('button', { name: /Ясный счёт$/ }).click()
  await expect(page.getByRole('link', { name: /^Подходит ли вам/ }).first()).toBeVisible()
})
