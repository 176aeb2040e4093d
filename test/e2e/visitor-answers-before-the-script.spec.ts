import { expect } from '@playwright/test'

import { asked, goOn } from '../embed-host/walk.ts'
import { test } from './product.ts'

test('what was picked before the script came stays picked, and the script takes over from the next screen', async ({
  page,
  product,
}) => {
  const { promise: picked, resolve: letCome } = Promise.withResolvers<void>()
  await page.route(/\/w\/[\w-]+(\.js|\/)/, async (route) => {
    await picked
    await route.continue()
  })
  await page.goto(`${product.address}/q/proverka`, { waitUntil: 'commit' })
  const option = page.getByLabel('Больше 1 млн ₽', { exact: true })
  await option.check()
  letCome()
  await page.waitForFunction(() => customElements.get('pulya-quiz') !== undefined)
  await expect(option).toBeChecked()
  await goOn(page)
  await asked(page, 'Кому вы должны?')
  await expect(page.locator('pulya-quiz')).toBeVisible()
})
