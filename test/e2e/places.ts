import type { Locator, Page } from '@playwright/test'

/** Opens a part of a document in its editor. @returns The field of its words. */
type Place = (page: Page) => Promise<Locator>

const block =
  (name: string): Place =>
  async (page) => {
    const row = page.locator('.block-row').filter({ hasText: new RegExp(`^${name}`) })
    await row.and(page.locator(':enabled')).waitFor()
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click()
    return page.getByRole('textbox', { name, exact: true })
  }

const question =
  (number: number): Place =>
  async (page) => {
    const all = page.getByRole('button', { name: 'Все вопросы' })
    if (await all.isVisible()) await all.click()
    await page.getByRole('button', { name: new RegExp(`^${number} `) }).click()
    return page.getByLabel('Вопрос', { exact: true })
  }

/** Two places of each kind of document, in parts that know nothing of one another; how the first is called in words. */
export const places = {
  offer: {
    path: '/studio/offers',
    first: block('Заголовок'),
    second: block('Подзаголовок'),
    named: /^Заголовок$/,
  },
  quiz: { path: '/studio/quizzes', first: question(1), second: question(2), named: /^1\. .+ · Вопрос$/ },
}
