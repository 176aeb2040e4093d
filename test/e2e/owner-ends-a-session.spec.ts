import { expect, type Page } from '@playwright/test'

import { enterPassword, setPassword } from './own-password.ts'
import { signIn, test } from './product.ts'

const owner = { email: 'owner@example.com', password: 'зелёная лампа на жести' }

async function signInElsewhere(page: Page, address: string) {
  await page.goto(`${address}/studio/sign-in`)
  await enterPassword(page, owner)
}

test('an owner sees where they are signed in, and ends it there', async ({ page, browser, fresh }) => {
  const { address } = fresh
  await signIn(page, fresh)
  await setPassword(page, address, owner)
  const elsewhere = await browser.newContext({ locale: 'ru-RU' })
  const [laptop, phone] = [await elsewhere.newPage(), await (await browser.newContext()).newPage()]
  await signInElsewhere(laptop, address)
  await page.reload()
  const sessions = page.getByRole('region', { name: 'Где вы вошли' })
  await expect(sessions.getByRole('listitem')).toHaveCount(2)
  await expect(sessions.getByText('это устройство')).toHaveCount(1)
  await sessions.getByRole('button', { name: /^Закончить/ }).click()
  await expect(sessions.getByRole('listitem')).toHaveCount(1)
  await laptop.reload()
  await expect(laptop).toHaveURL(/\/studio\/sign-in/)

  await signInElsewhere(laptop, address)
  await phone.context().addCookies([{ name: 'pulya_locale', value: 'ru', url: address }])
  await signInElsewhere(phone, address)
  await page.reload()
  await sessions.getByRole('button', { name: 'Выйти везде, кроме этого устройства' }).click()
  await expect(sessions.getByRole('listitem')).toHaveCount(1)
  for (const other of [laptop, phone]) {
    await other.reload()
    await expect(other).toHaveURL(/\/studio\/sign-in/)
    await other.context().close()
  }
  await page.goto(`${address}/studio`)
  await expect(page).toHaveURL(/\/studio\/?$/)
})
