import { expect, type Page } from '@playwright/test'

import { tabTo } from '../keyboard.ts'
import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const press = async (page: Page, key: string, times: number) => {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key)
}

async function openQuiz(page: Page): Promise<void> {
  await page.locator('a[href^="/studio/quizzes/"]').first().click()
  await page.locator('fieldset.live:enabled').first().waitFor()
}

const part = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

test('a marketer writes a rule by keyboard, sees where it leads on the map, and tries it', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await openQuiz(page)

  await tabTo(page, part(page, 'Вопросы'))
  await press(page, 'ArrowRight', 2)
  await tabTo(page, page.getByRole('button', { name: 'Добавить правило' }))
  await page.keyboard.press('Enter')
  const rule = page.getByRole('group', { name: 'Правило 1' })
  await expect(rule.getByLabel('О чём условие')).toContainText('Какая у вас общая сумма долгов?')
  await expect(rule.getByLabel('Вариант ответа')).toHaveValue(/./)
  await tabTo(page, rule.getByLabel('Что сделать'), 'Shift+Tab')
  await press(page, 'ArrowDown', 3)
  await expect(rule.getByLabel('Что сделать').locator('option:checked')).toHaveAttribute(
    'label',
    'перейти к вопросу: 5. Как вы получаете доход?',
  )
  await tabTo(page, rule.getByLabel('Вариант ответа'), 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expectNoViolations(page)

  await tabTo(page, part(page, 'Логика'), 'Shift+Tab')
  await press(page, 'ArrowRight', 2)
  await expect(page.getByText('Все экраны достижимы, путь нигде не обрывается.')).toBeVisible()
  await expect(page.locator('.map__edge[data-is="jump"]')).toHaveCount(1)
  await expect(
    page.getByText(
      '1. если на «Какая у вас общая сумма долгов?» ответили «300–500 тыс. ₽»: переход: Как вы получаете доход?',
    ),
  ).toBeVisible()
  await expectNoViolations(page)

  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('button', { name: 'Начать' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Какая у вас общая сумма долгов?' })).toBeVisible()
  await tabTo(page, page.getByRole('radio', { name: 'До 300 тыс. ₽' }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Сработало правило 1: переход к «Как вы получаете доход?»')).toBeVisible()
  await expect(page.getByText('пропущено вопросов: 3')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Как вы получаете доход?' })).toBeVisible()
  await expectNoViolations(page)

  await tabTo(page, page.getByRole('button', { name: 'Вернуться: 1. Какая у вас общая сумма долгов?' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('radio', { name: '300–500 тыс. ₽' }))
  await expect(page.getByRole('radio', { name: '300–500 тыс. ₽' })).toBeChecked()
})

test('a way that strands screens turns them red on the map, and undo mends it', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await openQuiz(page)
  await part(page, 'Логика').check({ force: true })
  await page.getByLabel(/^Иначе/).selectOption({ label: '4. Ипотека без просрочек?' })
  await part(page, 'Карта').check({ force: true })
  await expect(page.locator('.map__node[data-trouble]')).toHaveCount(2)
  await expect(page.locator('.outline').getByText('Сюда никто не придёт')).toHaveCount(2)
  await page.locator('.map__node[data-is="question"]').nth(1).click()
  await expect(page.getByText('Выбрано: Кому вы должны? Сюда никто не придёт')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Все экраны достижимы, путь нигде не обрывается.')).toBeVisible()
})

test('a formula tells its result at once, and where it cannot be read', async ({ page, fresh }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await openQuiz(page)
  await part(page, 'Счёт').check({ force: true })
  await page.getByLabel(/^Имя/).fill('Цена')
  await page.getByRole('button', { name: 'Добавить переменную' }).click()
  const formula = page.getByLabel('tsena =', { exact: true })
  await formula.fill('max(answered, 3) × 1500')
  await page.getByRole('textbox', { name: 'answered' }).fill('4')
  await expect(page.getByText('Получится: 6 000')).toBeVisible()
  await formula.fill('answered × × 2')
  await expect(page.getByText('После «×» не хватает числа или имени', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Показать место' }).click()
  const selected = await formula.evaluate((area) =>
    area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
  )
  expect(selected).toBe('×')
  await expectNoViolations(page)
  for (const name of ['Логика', 'Счёт', 'Карта', 'Пройти']) {
    await part(page, name).press('Space')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
})
