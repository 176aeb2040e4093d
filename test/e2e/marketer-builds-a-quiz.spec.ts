import { expect, type Page } from '@playwright/test'

import { tabTo } from '../keyboard.ts'
import type { Product } from '../start.ts'
import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

async function openQuiz(page: Page, fresh: Product): Promise<void> {
  await signIn(page, fresh)
  await page.locator('a[href^="/studio/quizzes/"]').first().click()
  await expect(rows(page).first()).toBeEnabled()
}

const rows = (page: Page) => page.getByRole('button', { name: /^\d+ / })

const part = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true })

/** Deletes what the list shows first, and whatever refers to it. */
async function deleteFirst(page: Page, name: RegExp): Promise<void> {
  const count = await page.getByRole('button', { name }).count()
  await page.getByRole('button', { name }).first().click()
  const agree = page.getByRole('button', { name: 'Удалить и убрать ссылки' })
  await expect(async () => {
    if (await agree.isVisible()) await agree.click()
    expect(await page.getByRole('button', { name }).count()).toBe(count - 1)
  }).toPass()
}

test('a marketer makes a quiz of three questions of their own and publishes it', async ({ page, fresh }) => {
  test.slow()
  await openQuiz(page, fresh)
  const add = async (kind: string, title: string) => {
    await page.getByRole('button', { name: /^Добавить (?:вопрос|после этого)$/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .click()
    const field = page.getByLabel('Вопрос', { exact: true })
    await expect(field).toBeFocused()
    await page.keyboard.type(title)
    await expect(field).toHaveValue(title)
  }
  const old = await rows(page).count()
  await add('один ответ', 'Что ремонтируем?')
  await page.getByLabel('Вариант 1').fill('Кухню')
  await page.getByLabel('Вариант 2').fill('Ванную')
  await page.getByLabel('Вариант 2').press('Enter')
  await expect(page.getByLabel('Вариант 3')).toBeFocused()
  await page.keyboard.type('Всё сразу')
  await add('число', 'Какая площадь?')
  await page.getByLabel('Не больше').fill('500')
  await add('дата', 'Когда начать?')
  await page.getByRole('button', { name: 'Все вопросы' }).click()
  await expect(rows(page)).toHaveCount(old + 3)

  for (let left = old; left > 0; left -= 1) await deleteFirst(page, /^Удалить: /)
  await expect(rows(page)).toHaveCount(3)
  await part(page, 'Итоги')
  await expect(page.getByRole('heading', { name: 'Итоги', exact: true })).toBeVisible()
  for (let left = await rows(page).count(); left > 1; left -= 1) {
    await rows(page).first().click()
    await page.getByRole('button', { name: 'Удалить', exact: true }).click()
    await expect(rows(page)).toHaveCount(left - 1)
  }
  await rows(page).first().click()
  await page.getByLabel('Заголовок итога').fill('Посчитаем {nothing}')
  await expect(page.getByRole('alert')).toContainText('Исправьте')
  await page.getByLabel('Заголовок итога').fill('Посчитаем смету')
  await page.getByLabel('Абзацы').fill('Пришлём смету по строкам за один день и объясним каждую.')
  await expect(page.locator('.save-line[data-state=saved]')).toBeVisible({ timeout: 15_000 })

  await page.getByRole('button', { name: /^Опубликовать/ }).click()
  await expect(page.getByText('Опубликована версия 2')).toBeVisible({ timeout: 15_000 })
  await page.goto(`${fresh.address}/q/proverka`)
  await expect(page.getByRole('group', { name: 'Что ремонтируем?' })).toBeVisible()
  await expect(page.getByLabel('Всё сразу')).toBeVisible()
})

test('a marketer without a mouse adds, moves and deletes a question, is told what refers to it, and takes it back', async ({
  page,
  fresh,
}) => {
  test.slow()
  await openQuiz(page, fresh)
  const second = rows(page).nth(1)
  const title = (await second.locator('.question-row__title').innerText()).trim()
  await tabTo(page, second)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: `${title}: теперь 3 из` })).toBeAttached()
  await expect(rows(page).nth(2)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(rows(page).nth(1)).toContainText(title)

  const first = rows(page).first()
  const debt = (await first.locator('.question-row__title').innerText()).trim()
  const count = await rows(page).count()
  await tabTo(page, page.getByRole('button', { name: `Удалить: ${debt}` }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'На это ссылаются' })
  await expect(dialog).toContainText('условие показа')
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(rows(page)).toHaveCount(count)
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Удалить и убрать ссылки' }))
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(count - 1)
  await expect(rows(page).first()).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Добавить вопрос' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: /^да или нет/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Вопрос', { exact: true })).toBeFocused()
  await page.keyboard.type('Уже сравнивали?')
  await tabTo(page, page.getByRole('button', { name: 'Дублировать' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `Вопрос ${count + 1} из ${count + 1}` })).toBeFocused()

  // Only what was deleted comes back; what was made since then stays.
  const undo = page.locator('.toasts__toast', { hasText: `Удалено: ${debt}` }).getByRole('button')
  await tabTo(page, undo)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `Вопрос ${count + 2} из ${count + 2}` })).toBeVisible()
})

test('a marketer who does not want a question after all leaves by Escape, by a button and by pressing beside', async ({
  page,
  fresh,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openQuiz(page, fresh)
  const add = page.getByRole('button', { name: 'Добавить вопрос' })
  const kinds = page.getByRole('dialog', { name: 'Что добавить' })
  await add.click()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  const leave = [
    () => page.keyboard.press('Escape'),
    () => kinds.getByRole('button', { name: 'Закрыть' }).click(),
    () => page.mouse.click(2, 400),
  ]
  const count = await rows(page).count()
  for (const goes of leave) {
    await add.click()
    await expect(kinds.getByRole('button', { name: /^один ответ/ })).toBeFocused()
    await goes()
    await expect(kinds).toBeHidden()
  }
  await expect(rows(page)).toHaveCount(count)
})

test('a text pressed in the preview is edited in its field, and shown there before it is saved', async ({
  page,
  fresh,
}) => {
  await openQuiz(page, fresh)
  await rows(page).nth(1).click()
  const shown = page.frameLocator('iframe')
  const label = shown.getByText('Банкам', { exact: true })
  await label.click()
  await expect(page.getByLabel('Вариант 1')).toBeFocused()
  // Nothing is saved from here on, so whatever appears has not come from the server.
  await page.route('**/draft', () => {})
  await page.getByLabel('Вариант 1').fill('')
  await page.keyboard.type('Двум банкам')
  await expect(shown.getByText('Двум банкам', { exact: true })).toBeVisible()

  await part(page, 'Контакты')
  await page.setViewportSize({ width: 390, height: 844 })
  await part(page, 'Просмотр')
  await shown.getByRole('heading', { level: 2 }).click()
  await expect(page.getByLabel('Заголовок шага')).toBeFocused()
})

test('a marketer chooses how the quiz comes to a site, copies the line and sees it on a page', async ({
  page,
  fresh,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openQuiz(page, fresh)
  await part(page, 'На сайт')
  const shown = page.frameLocator('iframe')
  await expect(shown.getByText('Какая у вас общая сумма долгов?')).toBeVisible({ timeout: 15_000 })
  await page.getByLabel('Где показать').selectOption('corner')
  await page.getByLabel('Слова на кнопке').fill('Проверить долги')
  const scrolled = page.getByLabel('Когда прокрутили столько процентов страницы')
  await scrolled.fill('500')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Нужно целое число от 0 до 100')).toBeVisible()
  await expect(page.locator('.snippet__code')).not.toContainText('scroll')
  await expect(scrolled).toHaveValue('500')
  await scrolled.fill('40')
  await page.keyboard.press('Tab')
  await expect(page.locator('.snippet__code')).toContainText(
    'data-mode="corner" data-open="scroll:40" data-label="Проверить долги"',
  )
  await shown.getByRole('button', { name: 'Проверить долги' }).click({ timeout: 15_000 })
  await expect(shown.getByRole('dialog').getByText('Какая у вас общая сумма долгов?')).toBeVisible()
  await expectNoViolations(page)

  await page.reload()
  await part(page, 'На сайт')
  await expect(page.getByLabel('Слова на кнопке')).toHaveValue('Проверить долги')
})

for (const locale of ['ru', 'en'] as const) {
  test(`every part of a quiz is free of accessibility violations on a phone, ${locale}`, async ({
    page,
    fresh,
  }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 844 })
    await openQuiz(page, fresh)
    await page.context().addCookies([{ name: 'pulya_locale', value: locale, url: fresh.address }])
    await page.reload()
    await rows(page).nth(1).click()
    await expectNoViolations(page)
    for (const shown of await page.locator('.parts__part').all()) {
      await shown.click()
      await expectNoViolations(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })
}
