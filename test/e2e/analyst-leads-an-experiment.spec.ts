import { randomUUID } from 'node:crypto'

import { expect, type Locator, type Page } from '@playwright/test'

import { pressByKey, tabTo, typeByKey } from '../keyboard.ts'
import { firmOf } from '../firm-of.ts'
import { type SignedIn, signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'
import { expectNoViolations } from './no-violations.ts'
import { carrySession, test } from './product.ts'

const pressesMax = 120

async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') {
  await pressByKey(page, page.getByRole(role, { name, exact: typeof name === 'string' }))
}

const type = (page: Page, label: string, text: string) =>
  typeByKey(page, page.getByLabel(label, { exact: true }), text)

async function arrowTo(page: Page, select: Locator, value: string) {
  await tabTo(page, select)
  for (let presses = 0; presses < pressesMax; presses += 1) {
    if ((await select.inputValue()) === value) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No option ${value}`)
}

/** What came of a step is told, and is where the keyboard goes on from. */
async function expectTold(page: Page, text: string) {
  const told = page.getByRole('status').filter({ hasText: text })
  await expect(told).toBeFocused()
}

/** The owner signed in without the form, with nothing running on the demo offer and a second offer beside it. */
async function studioOf(page: Page, { address, signInLink }: Product) {
  const { client, cookie } = await signInBy(signInLink)
  const { param } = await firmOf({ client })
  const of = client.api.workspaces[':workspace']
  const { experiments } = await (await of.experiments.$get({ param })).json()
  const [running] = experiments
  await client.api.experiments[':experiment'].status.$post({
    param: { experiment: running?.id ?? '' },
    json: { to: 'stopped' },
  })
  const json = { id: randomUUID(), kind: 'offer', template: 'renovation-estimate', locale: 'ru' } as const
  const other = await (await of.documents.$post({ param, json })).json()
  await carrySession(page.context(), address, cookie)
  return { client, offer: running?.document.id ?? '', other: 'id' in other ? other.id : '' }
}

async function draftOf({ api }: SignedIn['client'], document: string): Promise<unknown> {
  return (await (await api.documents[':document'].$get({ param: { document } })).json()).draft
}

test('an analyst leads an experiment by keyboard from its plan to another offer', async ({ page, fresh }) => {
  test.slow()
  const { client, other } = await studioOf(page, fresh)
  await page.goto(`${fresh.address}/studio/experiments`)
  await press(page, 'Новый эксперимент', 'link')
  await press(page, /Подходит ли вам процедура банкротства/, 'link')

  await type(page, 'Что проверяем', 'Шаги вместо вопроса')
  await type(page, 'Гипотеза', 'По шагам понятнее, с чего начать')
  await arrowTo(page, page.getByLabel('Главный показатель'), 'lead')
  await type(page, 'Сколько сейчас, %', '5')
  await type(page, 'Посетителей в день', '3000')
  await expect(page.getByText(/^Около \d+ недел.+ на вариант\.$/)).toBeVisible()
  await expectNoViolations(page)
  await press(page, 'Сохранить черновик')
  await expectTold(page, 'Черновик сохранён.')

  await press(page, 'Подготовить к запуску')
  await expectTold(page, 'Готов к запуску')
  await press(page, 'Запустить')
  await expectTold(page, 'Эксперимент идёт.')

  await tabTo(page, page.locator('summary', { hasText: 'Кто участвует' }))
  await page.keyboard.press('Enter')
  await type(page, 'Вес варианта C', '0')
  await page.keyboard.press('Enter')
  const epoch = page.getByRole('dialog', { name: 'Открыть новую эпоху?' })
  await expect(epoch).toContainText('Больше никому не покажется: C')
  await expectNoViolations(page)
  await tabTo(page, epoch.getByRole('button', { name: 'Изменить веса' }))
  await page.keyboard.press('Enter')
  await expectTold(page, 'открыта новая эпоха')

  await press(page, 'Остановить')
  const stopping = page.getByRole('dialog', { name: 'Остановить эксперимент?' })
  await tabTo(page, stopping.getByRole('button', { name: 'Остановить' }))
  await page.keyboard.press('Enter')
  await expectTold(page, 'Эксперимент остановлен.')

  await press(page, 'Принять решение')
  const deciding = page.getByRole('dialog', { name: 'Чем закончился эксперимент' })
  await expect(deciding.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectNoViolations(page)
  await tabTo(page, deciding.getByRole('button', { name: 'Записать решение' }))
  await page.keyboard.press('Enter')
  await expect(deciding.getByRole('alert')).toHaveText('Выберите итог.')
  await tabTo(page, deciding.getByRole('radio', { name: 'Есть победитель' }))
  await page.keyboard.press('Space')
  await tabTo(page, deciding.getByRole('radio', { name: /^A/ }))
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(deciding.getByRole('radio', { name: /^B/ })).toBeChecked()
  await type(page, 'Почему решили так', 'Шаги успокаивают: так говорят менеджеры')
  await tabTo(page, deciding.getByRole('button', { name: 'Записать решение' }))
  await page.keyboard.press('Enter')
  await expectTold(page, 'Решение записано.')

  await press(page, 'Чему научили тесты', 'link')
  await type(page, 'Слова из названия, гипотезы, причины или текстов вариантов', 'успокаивают')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Найден 1 эксперимент.' })).toBeVisible()
  const card = page.getByRole('article').filter({ hasText: 'Шаги вместо вопроса' })
  await expect(card).toContainText('Победитель B')

  const before = await draftOf(client, other)
  await tabTo(page, card.locator('summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, card.getByRole('checkbox').first())
  await page.keyboard.press('Space')
  await press(page, 'Показать, что изменится')
  await expect(card.locator('ins').first()).toBeVisible()
  expect(await draftOf(client, other)).toEqual(before)
  await expectNoViolations(page)
  await press(page, 'Перенести в 1 черновик')
  await expect(card.getByRole('status').filter({ hasText: 'Перенесено в 1 черновик.' })).toBeVisible()
  const won = (await card.locator('ins').first().textContent()) ?? ''
  expect(JSON.stringify(await draftOf(client, other))).toContain(won.slice(0, 20))
  await press(page, 'Вернуть как было')
  await expect(card.getByRole('status').filter({ hasText: 'снова такие' })).toBeVisible()
  expect(await draftOf(client, other)).toEqual(before)
})

test('a plan that cannot be is told beside its fields, on a phone at night', async ({ page, fresh }) => {
  const { offer } = await studioOf(page, fresh)
  await page.context().addCookies([{ name: 'pulya_locale', value: 'en', url: fresh.address }])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${fresh.address}/studio/experiments/new?document=${offer}`)
  await page.getByLabel('What is tested').fill('Steps')
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(page.getByLabel('Main metric')).toBeFocused()
  await page.getByLabel('Main metric').selectOption({ label: 'Leads' })
  await page.getByLabel('What it is now, %').fill('60')
  await page.getByLabel('Smallest difference worth a change, %').fill('100')
  await page.getByLabel('Visitors a day').fill('500')
  const effect = page.getByLabel('Smallest difference worth a change, %')
  await expect(effect).toHaveAttribute('aria-invalid', 'true')
  await expect(effect).toHaveAccessibleDescription(/Look for a smaller effect/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectNoViolations(page)
  await effect.fill('10')
  await expect(effect).not.toHaveAttribute('aria-invalid')
  await expect(page.getByText(/^About \d+ weeks?: /)).toBeVisible()
})
