import { expect, type Page } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

/** One subject of «Страница в сети», opened. */
async function unfold(page: Page, title: string) {
  const fold = page.locator('details').filter({ has: page.getByRole('heading', { name: title }) })
  await fold.locator(':scope > summary').click()
  return fold
}

async function openOffer(page: Page) {
  await page
    .getByRole('link', { name: /^Подходит ли вам/ })
    .first()
    .click()
  await expect(page.locator('fieldset.live:enabled').first()).toBeVisible()
}

test('a marketer changes the address, is told of a bad one, and old links go on leading there', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await openOffer(page)
  await page.getByRole('button', { name: 'Изменить адрес' }).click()
  const slug = page.getByLabel('Адрес страницы')
  await expect(slug).toBeFocused()
  await expect(slug).toHaveValue('bankrotstvo')
  await slug.fill('Списание долгов')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Адрес: латинские строчные буквы')).toBeVisible()
  await expectNoViolations(page)
  await slug.fill('spisanie')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /\/o\/spisanie$/ }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Изменить адрес' })).toBeFocused()

  const visitor = await page.context().newPage()
  await visitor.goto(`${fresh.address}/o/bankrotstvo`)
  await expect(visitor).toHaveURL(/\/o\/spisanie$/)
  await page.getByRole('button', { name: 'Отменить', exact: true }).last().click()
  await expect(page.getByRole('link', { name: /\/o\/bankrotstvo$/ }).first()).toBeVisible()
})

test('a marketer shows a draft to somebody outside by a link', async ({ page, browser, fresh }) => {
  await signIn(page, fresh)
  await openOffer(page)
  const fold = await unfold(page, 'Ссылка для согласования')
  await fold.getByLabel('Действует').selectOption('1')
  await fold.getByRole('button', { name: 'Сделать ссылку' }).click()
  const link = (await fold.locator('code').textContent()) ?? ''
  const outside = await browser.newContext()
  const guest = await outside.newPage()
  expect((await guest.goto(link))?.status()).toBe(200)
  await expect(guest.getByRole('heading', { level: 1 })).toBeVisible()
  await outside.close()
})

test('a marketer gives a publication a time and takes it back, and sets an end that comes', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await openOffer(page)
  const fold = await unfold(page, 'Расписание')
  await fold.getByRole('button', { name: 'Назначить' }).click()
  // What is compared would change.
  await page.getByRole('button', { name: 'Изменить и закончить эксперимент' }).click()
  const told = fold.locator('output').first()
  await expect(told).toContainText('Выйдет ')
  await fold.getByRole('button', { name: 'Отменить публикацию' }).click()
  await expect(told).toBeEmpty()

  await fold.getByLabel('Закончить предложение').fill('2020-01-01T10:00')
  await fold.getByRole('button', { name: 'Закончить в это время' }).click()
  await expect(told).toContainText('Закончилось ')
  const visitor = await page.context().newPage()
  await visitor.goto(`${fresh.address}/o/bankrotstvo`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Предложение закончилось')
  await fold.getByRole('button', { name: 'Сделать бессрочным' }).click()
  await expect(told).toBeEmpty()
  await visitor.reload()
  await expect(visitor.locator('h1.headline')).toBeVisible()
})

test('a marketer brings an earlier version of a quiz back', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page
    .getByRole('link', { name: /^Подойдёт ли вам/ })
    .first()
    .click()
  const title = page.getByRole('textbox', { name: 'Название квиза' })
  await expect(title).toBeEnabled()
  await title.fill('Что делать с долгами?')
  await page.getByRole('button', { name: 'Опубликовать правки' }).click()
  await expect(page.getByRole('link', { name: 'Опубликована версия 2' })).toBeVisible()

  await page.locator('.parts__part', { hasText: 'Публикация' }).click()
  const fold = await unfold(page, 'Версии')
  await expect(fold.getByRole('listitem').first()).toContainText('название страницы')
  await fold.getByText('Что изменилось в словах').first().click()
  await expect(fold.locator('ins').first()).toContainText('делать')
  await fold.getByRole('button', { name: 'Вернуть Версия 1' }).click()
  await expect(fold.getByText('возвращена')).toBeVisible()
  const visitor = await page.context().newPage()
  await visitor.goto(`${fresh.address}/q/proverka`)
  await expect(visitor).toHaveTitle(/Подойдёт ли вам процедура/)
  await expect(title).toHaveCount(0)
})

test('a marketer prints a code that leads to the page with marks', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await openOffer(page)
  const fold = await unfold(page, 'Ссылки и QR-коды')
  await fold.getByLabel('Источник (utm_source)').fill('listovka')
  await page.keyboard.press('Tab')
  await expect(fold.getByText('/o/bankrotstvo?utm_source=listovka').first()).toBeVisible()
  const coming = page.waitForEvent('download')
  await fold
    .getByRole('link', { name: /^Скачать QR-код/ })
    .first()
    .click()
  expect((await coming).suggestedFilename()).toBe('qr.svg')
})
