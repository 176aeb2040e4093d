import { expect } from '@playwright/test'

import { signIn, test } from './product.ts'

test('an owner of two firms finds each document in its own, whichever was chosen last', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  const offer = await page.locator('a[href^="/studio/offers/"]').first().getAttribute('href')
  const frame = page.getByRole('banner', { name: 'Pulya' })
  const chooseOther = async (from: string, to: string) => {
    await frame.locator('summary', { hasText: from }).click()
    await frame.getByRole('button', { name: to }).click()
    await page.waitForURL(/\/studio\/?$/)
    await expect(frame.locator('summary', { hasText: to })).toBeVisible()
  }
  await chooseOther('Ясный счёт', 'Plumb & Level')
  await expect(page.locator('.document')).toContainText(['Renovation price'])

  await page.goto(`${fresh.address}${offer}`)
  await expect(frame.locator('summary', { hasText: 'Ясный счёт' })).toBeVisible()
  await chooseOther('Ясный счёт', 'Plumb & Level')
  await expect(page.locator('.document')).toContainText(['Renovation price'])
})

test('a template of the firm is kept once, however often the button is pressed', async ({ page, fresh }) => {
  await signIn(page, fresh)
  const row = page.locator('.document').first()
  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Сохранить как образец' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Название образца').fill('Наш оффер')
  await dialog.getByRole('button', { name: 'Сохранить' }).dblclick()
  await expect(dialog).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Наш оффер/ })).toHaveCount(1)
})
