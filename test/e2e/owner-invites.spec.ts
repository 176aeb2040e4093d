import { expect, type Page } from '@playwright/test'

import { appCode } from '../app-code.ts'
import type { Product } from '../start.ts'
import { addAuthenticator } from './authenticator.ts'
import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const anna = { name: 'Анна', email: 'anna@example.com', password: 'зелёная лампа на жести' }

/** The owner makes a link for somebody with this role. */
async function invite(page: Page, { address }: Product, role: string): Promise<string> {
  await page.goto(`${address}/studio/settings/members`)
  await page.getByRole('radio', { name: role }).check()
  await page.getByRole('button', { name: 'Создать ссылку' }).click()
  await expect(page.getByText('Скопируйте ссылку сейчас')).toBeVisible()
  return (await page.locator('.address code').textContent()) ?? ''
}

/** Somebody new opens the link and makes an account. */
async function join(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Как вас зовут').fill(anna.name)
  await page.getByLabel('Эл. почта').fill(anna.email)
  await page.getByLabel('Пароль').fill(anna.password)
  await page.getByRole('button', { name: 'Создать учётную запись' }).click()
  await page.waitForURL(/\/studio\/?$/)
}

async function enterPassword(page: Page): Promise<void> {
  await page.getByLabel('Эл. почта').fill(anna.email)
  await page.getByLabel('Пароль').fill(anna.password)
  await page.getByRole('button', { name: 'Войти' }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.getByLabel(/^Вы вошли как/).click()
  await page.getByRole('button', { name: 'Выйти' }).click()
  await expect(page.getByRole('heading', { name: 'Вход в студию' })).toBeVisible()
}

test('the owner invites a marketer, who joins, sees no leads, becomes a manager and sees no reports', async ({
  page: owner,
  browser,
  fresh,
}) => {
  await signIn(owner, fresh)
  const link = await invite(owner, fresh, 'Маркетолог')
  const context = await browser.newContext({ locale: 'ru-RU' })
  const page = await context.newPage()

  await page.goto(link)
  await expect(page.getByText('Владелец приглашает вас в студию фирмы «Ясный счёт».')).toBeVisible()
  await expectNoViolations(page)
  await page.getByLabel('Как вас зовут').fill(anna.name)
  await page.getByLabel('Эл. почта').fill(anna.email)
  await page.getByLabel('Пароль').fill('password123')
  await page.getByRole('button', { name: 'Создать учётную запись' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'пробуют одним из первых' })).toBeVisible()
  await page.getByLabel('Пароль').fill(anna.password)
  await page.getByRole('button', { name: 'Создать учётную запись' }).click()
  await page.waitForURL(/\/studio\/?$/)

  const sections = page.getByRole('navigation', { name: 'Разделы' }).getByRole('link')
  await expect(sections).toHaveText(['Офферы и квизы', 'Эксперименты', 'Расходы', 'Настройки'])
  expect((await page.goto(`${fresh.address}/studio/leads`))?.status()).toBe(403)
  expect((await page.goto(`${fresh.address}/studio/settings/members`))?.status()).toBe(403)
  expect((await page.goto(`${fresh.address}/studio/settings/audit`))?.status()).toBe(403)

  await owner.reload()
  await owner.getByLabel('Роль: Анна').selectOption({ label: 'Менеджер' })
  await expect(owner.getByText('Анна: теперь менеджер')).toBeVisible()
  await page.goto(`${fresh.address}/studio`)
  await expect(sections).toHaveText(['Офферы и квизы', 'Заявки'])

  await owner.getByRole('button', { name: 'Исключить: Анна' }).click()
  await owner.getByRole('dialog').getByRole('button', { name: 'Исключить' }).click()
  await expect(owner.getByText('Анна: доступа к фирме больше нет')).toBeVisible()
  await page.goto(`${fresh.address}/studio/leads`)
  await expect(page.getByRole('heading', { name: 'Вы не состоите ни в одной фирме' })).toBeVisible()
  await context.close()

  await owner.goto(`${fresh.address}/studio/settings/audit`)
  for (const done of [
    'исключение из фирмы: Анна',
    'новая роль у Анна: «менеджер»',
    'приглашение принято, роль «маркетолог»',
  ]) {
    await expect(owner.getByText(done)).toBeVisible()
  }
  await expectNoViolations(owner)
})

test('the only owner stays one, and is told why', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/members`)
  const role = page.getByLabel('Роль: Владелец')
  await role.selectOption({ label: 'Читатель' })
  await expect(page.getByRole('alert').filter({ hasText: 'хотя бы один владелец' })).toBeVisible()
  await expect(role).toHaveValue('owner')
})

test('by keyboard only: a page is asked for, a password opens it, and the page comes', async ({
  page: owner,
  browser,
  fresh,
}) => {
  await signIn(owner, fresh)
  const link = await invite(owner, fresh, 'Аналитик')
  const context = await browser.newContext({ locale: 'ru-RU' })
  const page = await context.newPage()
  await join(page, link)
  await context.clearCookies()

  await page.goto(`${fresh.address}/studio/spend`)
  await expect(page).toHaveURL(/\/studio\/sign-in\?next=%2Fstudio%2Fspend$/)
  // Nothing can be typed before the script behind the form runs.
  await expect(page.getByLabel('Эл. почта')).toBeEnabled()
  await page.getByLabel('Эл. почта').focus()
  await page.keyboard.type(anna.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type('not this one')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Войти с этим не получится' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(anna.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/studio\/spend$/)

  // Where to go next is never another site.
  await context.clearCookies()
  await page.goto(`${fresh.address}/studio/sign-in?next=https://evil.example/`)
  await enterPassword(page)
  await page.waitForURL(/\/studio\/?$/)
  await context.close()
})

test('a passkey is added and opens the studio without a name or a password', async ({ page, fresh }) => {
  await addAuthenticator(page)
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/account`)
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Добавить ключ' }).click()
  await expect(page.getByText('Ключ добавлен')).toBeVisible()
  await signOut(page)
  await page.getByRole('button', { name: 'Вход по ключу доступа' }).click()
  await page.waitForURL(/\/studio\/?$/)
  await page.goto(`${fresh.address}/studio/account`)
  await expect(page.getByText('по ключу доступа · 127.0.0.0/24')).toBeVisible()
  await page.getByRole('button', { name: /^Удалить: / }).click()
  await expect(page.getByText('Ключ удалён')).toBeVisible()
  await signOut(page)
  await page.getByRole('button', { name: 'Вход по ключу доступа' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Войти с этим не получится' })).toBeVisible()
})

test('codes of an app are turned on and asked for, and a kept code helps whoever has lost it', async ({
  page: owner,
  browser,
  fresh,
}) => {
  await signIn(owner, fresh)
  const link = await invite(owner, fresh, 'Менеджер')
  const context = await browser.newContext({ locale: 'ru-RU' })
  const page = await context.newPage()
  await join(page, link)

  await page.goto(`${fresh.address}/studio/account`)
  await page.getByRole('button', { name: 'Включить' }).click()
  await expect(page.getByRole('img', { name: 'QR-код' })).toBeVisible()
  const secret = ((await page.locator('#codes ~ form code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Код из приложения').fill(appCode(secret, Date.now()))
  await page.getByRole('button', { name: 'Подтвердить код' }).click()
  await expect(page.getByText('Сохраните запасные коды')).toBeVisible()
  await expectNoViolations(page)
  const kept = await page.locator('.account__codes code').allTextContents()
  expect(kept).toHaveLength(10)
  await page.getByRole('button', { name: 'Коды сохранены' }).click()
  await signOut(page)

  await enterPassword(page)
  await expect(page.getByLabel('Код из приложения')).toBeFocused()
  await expectNoViolations(page)
  await page.keyboard.type(kept[0] ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/studio\/?$/)
  await page.goto(`${fresh.address}/studio/account`)
  await expect(page.getByText('Запасных кодов осталось: 9.')).toBeVisible()
  await context.close()
})

test('an owner without mail reads how to get back in', async ({ page, product }) => {
  await page.goto(`${product.address}/studio/sign-in`)
  await page.getByRole('link', { name: 'Не помню пароль' }).click()
  await expect(page.getByText('owner-link name@example.com')).toBeVisible()
  await expectNoViolations(page)
})
