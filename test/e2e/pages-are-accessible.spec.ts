import { expect } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { test } from './product.ts'

test('pages that work without script have no accessibility violations, errors included', async ({
  page,
  product,
}) => {
  // axe is a script itself, so scripts stay on; the page is kept as it is without them.
  await page.route('**/w/*.js', (route) => route.abort())
  await page.goto(`${product.address}/o/bankrotstvo`)
  await expectNoViolations(page)
  await page.locator('form').getByRole('button').click()
  await expect(page).toHaveTitle(/^Ошибка:/)
  await expectNoViolations(page)
  await page.goto(`${product.address}/o/bankrotstvo/thanks`)
  await expectNoViolations(page)
  await page.goto(`${product.address}/q/proverka`)
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await expectNoViolations(page)
  await page.goto(`${product.address}/nowhere`)
  await expectNoViolations(page)
})
