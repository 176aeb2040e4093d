import { type BrowserContext, test as base, type Page } from '@playwright/test'

import { type Product, startProduct } from '../start.ts'

/** Every worker has a product of its own; a test that uses up the owner's link gets one for itself. */
export const test = base.extend<{ fresh: Product }, { product: Product }>({
  product: [
    async ({}, use) => {
      const product = await startProduct()
      await use(product)
      await product.stop()
    },
    { scope: 'worker' },
  ],
  fresh: async ({}, use) => {
    const product = await startProduct()
    await use(product)
    await product.stop()
  },
})

/** Opens the one-time link as the owner. */
export async function signIn(page: Page, { signInLink }: Product): Promise<void> {
  await page.goto(signInLink)
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.waitForURL(/\/studio\/?$/)
}

/** Puts a session, `name=value`, into a browser: whoever has it need not sign in there. */
export async function carrySession(context: BrowserContext, address: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
}
