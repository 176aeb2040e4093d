import { expect, type Page } from '@playwright/test'

export const goOn = (page: Page) => page.getByRole('button', { name: 'Продолжить' }).click()

export const asked = (page: Page, title: string) =>
  expect(page.getByRole('group', { name: title })).toBeVisible()

/** Picks the options and goes on. */
export async function answer(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.getByLabel(label, { exact: true }).check()
  await goOn(page)
}

/** From the first question to the outcome of a big debt and nothing to lose. */
export async function answerAll(page: Page): Promise<void> {
  await answer(page, 'Больше 1 млн ₽')
  await answer(page, 'Банкам', 'Микрозаймам')
  await answer(page, 'Ничего')
  await answer(page, 'Официально')
  await answer(page, 'Звонки и угрозы')
  await page.getByLabel('Точное число').fill('70')
  await goOn(page)
  await answer(page, 'Помогать семье')
}

export async function leaveContact(page: Page, name: string, phone: string): Promise<void> {
  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await fillContact(page, name, phone)
  await send(page)
}

export async function fillContact(page: Page, name: string, phone: string): Promise<void> {
  await page.getByLabel('Как к вам обращаться').fill(name)
  await page.getByLabel('Телефон').fill(phone)
  await page.getByLabel(/согласие на обработку/).check()
}

export const send = (page: Page) => page.getByRole('button', { name: 'Получить консультацию' }).click()

export const thanked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Заявка принята' })).toBeVisible()
