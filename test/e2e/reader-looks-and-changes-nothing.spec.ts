import { expect } from '@playwright/test'

import { openFirm } from './firm.ts'
import { expectNoViolations } from './no-violations.ts'
import { test } from './product.ts'

const person = { name: 'Мира', email: 'mira@example.com' }

test('a reader looks into every part of an offer, and finds nothing to move or to press in vain', async ({
  browser,
  fresh,
}) => {
  const firm = await openFirm(fresh)
  const page = await firm.colleague(browser, 'reader', person)
  await page.goto(`${fresh.address}/studio/offers/${firm.offer}`)
  await page.getByRole('button', { name: /^Форма/ }).click()
  await expect(page.locator('.block-settings').getByRole('textbox').first()).toBeDisabled()
  await page.getByRole('button', { name: 'Отрасль и закон' }).click()
  await expect(page.locator('.disclosure__inside').getByRole('combobox').first()).toBeDisabled()
  await expect(page.getByRole('button', { name: /^(Ниже|Выше|Удалить|Дублировать)/ })).toHaveCount(0)
  await expect(page.getByText('Нажмите на текст')).toHaveCount(0)
  await expectNoViolations(page)
})

test('a reader drags an option of a question in vain, and is not told that it is unsaved', async ({
  browser,
  fresh,
}) => {
  const firm = await openFirm(fresh)
  const page = await firm.colleague(browser, 'reader', person)
  await page.goto(`${fresh.address}/studio/quizzes/${firm.quiz}`)
  await page.getByRole('button', { name: /^1 / }).click()
  const options = page.locator('.sortable__row')
  const first = options.first().getByRole('textbox')
  const before = await first.inputValue()
  await options.first().locator('[data-handle]').dragTo(options.nth(2))
  await expect(page.getByText('Всё сохранено')).toBeVisible()
  await expect(first).toHaveValue(before)
})
