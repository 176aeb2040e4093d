import { expect } from '@playwright/test'

import { signIn, test } from './product.ts'

const tooLong =
  'Разберём вашу ситуацию по шагам и назовём сроки, стоимость и последствия каждого из порядков, какие есть у вас сейчас'

test('a headline that is too long is measured, named and not published until it may fail', async ({
  fresh,
  page,
}) => {
  await signIn(page, fresh)
  await page
    .getByRole('link', { name: /процедура банкротства/ })
    .first()
    .click()
  const headline = page.getByLabel('Заголовок', { exact: true })
  const before = await headline.inputValue()
  const card = page.locator('.card', { has: page.getByRole('heading', { name: 'Один экран' }) })

  await card.getByRole('button', { name: 'Измерить' }).click()
  await expect(card.getByText('Всё помещается на всех экранах')).toBeVisible({ timeout: 30_000 })

  await headline.fill(tooLong)
  await page.getByRole('button', { name: 'Опубликовать' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /опубликовать/i })
    .click()
  await expect(page.getByText(/не на всех экранах всё помещается/)).toBeVisible({ timeout: 30_000 })
  const phone = card.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /320 × 568/ }) })
  await expect(phone.getByText(/сократите заголовок на \d+ строк/i)).toBeVisible()

  await headline.fill(before)
  await page.getByRole('button', { name: 'Опубликовать' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /опубликовать/i })
    .click()
  await expect(page.getByText(/Версия \d+ опубликована, посетители/)).toBeVisible({ timeout: 30_000 })
})
