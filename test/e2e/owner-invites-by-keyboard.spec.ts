import { type Browser, expect, type Page } from '@playwright/test'

import { pressByKey, tabTo, typeByKey } from '../keyboard.ts'
import { test } from './product.ts'

const password = 'зелёная лампа на жести'

/** What a member with a role is let into: pages of the studio, and a page that is another's. */
const roles = [
  {
    role: 'Аналитик',
    email: 'ida@example.com',
    sections: ['Офферы и квизы', 'Эксперименты', 'Расходы'],
    closed: ['leads', 'settings/members', 'settings/firm'],
  },
  {
    role: 'Менеджер',
    email: 'vera@example.com',
    sections: ['Офферы и квизы', 'Заявки'],
    closed: ['experiments', 'spend', 'settings/members'],
  },
] as const

/** The owner's part: a role is chosen by its arrow keys, and the link is read from the page. */
async function inviteByKey(page: Page, role: string): Promise<string> {
  await tabTo(page, page.getByRole('radio', { checked: true }))
  const wanted = page.getByRole('radio', { name: role })
  for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown')
  }
  const before = await page.locator('.address code').allTextContents()
  await pressByKey(page, page.getByRole('button', { name: 'Создать ссылку' }))
  await expect(page.locator('.address code')).not.toHaveText(before[0] ?? '')
  return (await page.locator('.address code').textContent()) ?? ''
}

async function joinByKey(
  browser: Browser,
  link: string,
  { role, email }: (typeof roles)[number],
): Promise<Page> {
  const context = await browser.newContext({ locale: 'ru-RU' })
  const page = await context.newPage()
  await page.goto(link)
  await typeByKey(page, page.getByLabel('Как вас зовут'), role)
  await typeByKey(page, page.getByLabel('Эл. почта'), email)
  await typeByKey(page, page.getByLabel('Пароль'), password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/studio\/?$/)
  return page
}

test('the owner comes by the link, sets a password and invites two, who see what is theirs, all by keyboard', async ({
  page: owner,
  browser,
  fresh,
}) => {
  test.slow()
  const email = 'owner@example.com'
  await owner.goto(fresh.signInLink)
  await pressByKey(owner, owner.getByRole('button', { name: 'Войти' }))
  await owner.waitForURL(/\/studio\/?$/)
  await pressByKey(owner, owner.getByLabel(/^Вы вошли как/))
  await pressByKey(owner, owner.getByRole('link', { name: 'Учётная запись' }))
  await expect(owner.getByText('Сначала укажите и сохраните эл. почту')).toBeVisible()
  await typeByKey(owner, owner.getByLabel('Эл. почта'), email)
  await owner.keyboard.press('Enter')
  await typeByKey(owner, owner.getByLabel('Новый пароль'), password)
  await owner.keyboard.press('Enter')
  await expect(owner.getByText('Пароль сохранён')).toBeVisible()

  await pressByKey(owner, owner.getByRole('link', { name: 'Настройки' }).first())
  await pressByKey(owner, owner.getByRole('link', { name: 'Люди' }))
  for (const member of roles) {
    const { role, sections, closed } = member
    const page = await joinByKey(browser, await inviteByKey(owner, role), member)
    const seen = page.getByRole('navigation', { name: 'Разделы' }).getByRole('link')
    await expect(seen).toHaveText(sections)
    for (const path of closed) {
      expect((await page.goto(`${fresh.address}/studio/${path}`))?.status(), `${role}: ${path}`).toBe(403)
    }
    await page.context().close()
  }

  await owner.context().clearCookies()
  await owner.goto(`${fresh.address}/studio`)
  await typeByKey(owner, owner.getByLabel('Эл. почта'), email)
  await typeByKey(owner, owner.getByLabel('Пароль'), password)
  await owner.keyboard.press('Enter')
  await owner.waitForURL(/\/studio\/?$/)
})
