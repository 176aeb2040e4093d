import { expect, type Page } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

/** Where Tab leads, to the first thing whose name begins so. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = (await page.locator(':focus').first().textContent()) ?? ''
    if (focused.includes(name)) return
  }
  throw new Error(`Thirty presses of Tab did not lead to “${name}”`)
}

test('a marketer begins an offer from a template by keyboard alone, and finds it in the editor', async ({
  page,
  fresh,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await tabTo(page, 'Новый оффер')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const panel = page.getByRole('region', { name: 'Новый оффер' })
  await expect(panel.getByRole('radio', { name: 'Русский' })).toBeFocused()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await tabTo(page, 'Смета на ремонт')
  await page.keyboard.press('Enter')

  await page.waitForURL(/\/studio\/offers\/[a-z2-9]+-[a-z2-9]+$/)
  const headline = 'Смета на ремонт за один день'
  await expect(page.getByRole('textbox', { name: 'Заголовок', exact: true })).toHaveValue(headline)
  await page.setViewportSize({ width: 1440, height: 900 })
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await page.goto(`${fresh.address}/studio`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Ещё не опубликован' })).toContainText('Смета')
})

test('the other language is a switch away, and a refusal stands where it was pressed', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  const panel = page.getByRole('region', { name: 'Новый оффер' })
  await panel.getByText('English').click()
  const sample = panel.getByRole('button', { name: 'A trial lesson' })

  await page.route('**/documents', (route) => route.abort())
  await sample.click()
  await expect(panel.getByText('Оффер не создан: нет связи с сервером.')).toBeVisible()
  await expect(sample).toBeFocused()
  await expectNoViolations(page)

  await page.unroute('**/documents')
  await sample.click()
  await page.waitForURL(/\/studio\/offers\//)
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'en')
})
