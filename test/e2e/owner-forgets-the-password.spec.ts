import { expect } from '@playwright/test'

import { type MailServer, startMailServer } from '../mail-server.ts'
import { startProduct } from '../start.ts'
import { expectNoViolations } from './no-violations.ts'
import { enterPassword, setPassword } from './own-password.ts'
import { signIn, test } from './product.ts'

const email = 'owner@example.com'
const [forgotten, chosen] = ['зелёная лампа на жести', 'мокрый асфальт по утрам']

/** Letters that only tell of a change come before it. */
async function linkIn(mail: MailServer): Promise<string> {
  for (;;) {
    const [link] = /http:\/\/\S+\/new-password#\S+/.exec(await mail.letterTo(email)) ?? []
    if (link) return link
  }
}

test('an owner who forgot the password gets a letter and chooses another', async ({ page }) => {
  const mail = await startMailServer()
  const product = await startProduct(undefined, { mailServer: mail.address })
  try {
    await signIn(page, product)
    await setPassword(page, product.address, { email, password: forgotten })
    await page.context().clearCookies()

    await page.goto(`${product.address}/studio/sign-in`)
    await page.getByRole('link', { name: 'Не помню пароль' }).click()
    await page.waitForURL(/forgotten-password$/)
    await page.getByLabel('Эл. почта').fill(email)
    await page.keyboard.press('Enter')
    await expect(page.getByText('письмо уже в пути')).toBeVisible()
    const link = await linkIn(mail)

    await page.goto(link)
    await expectNoViolations(page)
    await page.getByLabel('Новый пароль').fill('12345678')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Новый пароль')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Новый пароль').fill(chosen)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Войти с новым паролем' }).click()
    await page.waitForURL(/sign-in$/)
    await enterPassword(page, { email, password: chosen })

    await page.goto(link)
    await page.getByLabel('Новый пароль').fill(`${chosen} опять`)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Эта ссылка уже использована')).toBeVisible()
  } finally {
    await product.stop()
    await mail.stop()
  }
})
