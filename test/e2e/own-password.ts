import { expect, type Page } from '@playwright/test'

/** Somebody who signs in by an address and a password. */
export interface Known {
  email: string
  password: string
}

/** Gives the account of whoever is signed in an address and a password to come back by. */
export async function setPassword(page: Page, address: string, { email, password }: Known): Promise<void> {
  await page.goto(`${address}/studio/account`)
  await page.getByLabel('Эл. почта').fill(email)
  await page.keyboard.press('Enter')
  const own = page.getByLabel('Новый пароль')
  await expect(own).toBeEnabled()
  await own.fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Пароль сохранён')).toBeVisible()
}

/** On the page that asks who it is. */
export async function enterPassword(page: Page, { email, password }: Known): Promise<void> {
  await page.getByLabel('Эл. почта').fill(email)
  await page.getByLabel('Пароль').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/studio\/?$/)
}
