import { expect } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const sentence = 'Письма приходят по вторникам.'

test('an owner writes a consent by keyboard on a phone, publishes it and finds it at its address', async ({
  page,
  fresh,
}) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await page.getByRole('link', { name: 'Новое согласие' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Тексты согласий')
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.getByRole('button', { name: 'На рекламные сообщения' }).press('Enter')

  await page.waitForURL(/\/studio\/settings\/consents\/[a-z2-9]+-[a-z2-9]+$/)
  const left = page.locator('.card', { hasText: 'Осталось заполнить' })
  await expect(left).toContainText('[укажите ИНН]')
  const add = page.getByRole('button', { name: 'Добавить абзац' })
  await expect(add).toBeEnabled()
  await add.press('Enter')
  const added = page.getByRole('textbox', { name: 'Текст абзаца' }).last()
  await expect(added).toBeFocused()
  await page.keyboard.type(sentence)
  await page.keyboard.press('Alt+ArrowUp')
  const texts = page.getByRole('textbox', { name: 'Текст абзаца' })
  await expect(page.locator(':focus')).toHaveValue(sentence)
  await expect(texts.nth(-2)).toHaveValue(sentence)
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByRole('button', { name: 'Опубликовать', exact: true }).press('Enter')
  await expect(page.getByText('Версия 1 опубликована', { exact: false })).toBeVisible()
  const id = page.url().split('/').at(-1) ?? ''
  await page.goto(`${fresh.address}/legal/${id}/1`)
  await expect(page.getByText(sentence)).toBeVisible()
})

test('a paragraph that was removed comes back by one press', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/consents`)
  await page.getByRole('button', { name: 'На обработку данных' }).click()
  await page.waitForURL(/consents\/[a-z2-9]+-[a-z2-9]+$/)
  await page.getByRole('button', { name: 'Удалить: Как долго' }).click()
  await expect(page.getByRole('group', { name: 'Как долго' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Отменить', exact: true }).last().click()
  await expect(page.getByRole('group', { name: 'Как долго' })).toHaveCount(1)
})

test('what the firm has said of itself stands in its next consent', async ({ page, fresh }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/firm`)
  await page.getByRole('textbox', { name: 'Полное наименование' }).fill('ООО «Тихий берег»')
  await page.getByRole('textbox', { name: 'Фирменный цвет, #rrggbb' }).fill('синий')
  await page.getByRole('button', { name: 'Сохранить' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Фирменный цвет, #rrggbb' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await expectNoViolations(page)
  await page.getByRole('textbox', { name: 'Фирменный цвет, #rrggbb' }).fill('#1F3D69')
  await page.getByRole('button', { name: 'Сохранить' }).press('Enter')
  await expect(page.getByText('Сохранено')).toBeVisible()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByRole('link', { name: 'Согласия', exact: true }).click()
  await page.getByRole('button', { name: 'На рекламные сообщения' }).click()
  await page.waitForURL(/consents\/[a-z2-9]+-[a-z2-9]+$/)
  await expect(page.getByRole('textbox', { name: 'Текст абзаца' }).nth(1)).toHaveValue(/ООО «Тихий берег»/)
})
