import { expect, type Page } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const quiz = 'Подойдёт ли вам процедура банкротства?'
const list = (page: Page) => page.getByRole('region', { name: 'Квизы' })
const rows = (page: Page) => list(page).getByRole('listitem')

async function choose(page: Page, what: string) {
  const more = list(page).getByLabel(`Ещё действия: ${quiz}`).first()
  await more.click()
  await list(page).getByRole('button', { name: what, exact: true }).first().click()
}

const undo = (page: Page) => page.getByRole('button', { name: 'Отменить', exact: true }).last().click()

test('a marketer copies, looks up, archives and brings back', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await choose(page, 'Сделать копию')
  await expect(rows(page)).toHaveCount(2)
  const copy = rows(page).filter({ hasText: 'Копия' })
  await expect(copy.getByRole('link', { name: quiz })).toBeFocused()
  await expectNoViolations(page)

  const search = page.getByLabel('Поиск по названию и адресу')
  await search.fill('подой')
  await expect(rows(page)).toHaveCount(2)
  await search.fill('нет такого')
  await expect(page.getByText('Ничего не нашлось. Проверьте слова или состояние.')).toBeVisible()
  await page.getByRole('button', { name: 'Показать всё' }).click()
  await expect(rows(page)).toHaveCount(2)

  await copy.getByLabel(/^Ещё действия/).click()
  await copy.getByRole('button', { name: 'В архив', exact: true }).click()
  await expect(rows(page)).toHaveCount(1)
  await undo(page)
  await expect(rows(page)).toHaveCount(2)
})

test('a marketer takes a quiz along as a file and brings it in again', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await list(page).getByLabel(`Ещё действия: ${quiz}`).click()
  const coming = page.waitForEvent('download')
  await list(page).getByRole('link', { name: 'Скачать файл JSON' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('proverka.json')
  await page.getByLabel('Файл .json').setInputFiles(await file.path())
  await page.getByRole('button', { name: 'Перенести', exact: true }).click()
  await page.getByRole('link', { name: 'Открыть черновик' }).click()
  await expect(page.getByRole('textbox', { name: 'Название квиза' })).toHaveValue(quiz)
})

test('a marketer keeps a template, takes its removal back and begins from it', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await choose(page, 'Сохранить как образец')
  await page.getByLabel('Название образца').fill('Наш квиз')
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
  const remove = page.getByRole('button', { name: 'Удалить образец «Наш квиз»' })
  await remove.click()
  await expect(remove).toBeHidden()
  await undo(page)
  await expect(remove).toBeVisible()
  await page
    .getByRole('region', { name: 'Новый квиз' })
    .getByRole('button', { name: /^Наш квиз/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Название квиза' })).toHaveValue(quiz)
})

test('an owner removes the demo with one press and one question', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page.getByRole('button', { name: 'Удалить демо-данные' }).click()
  const dialog = page.getByRole('dialog')
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: 'Удалить', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Это демо-фирма' })).toBeHidden()
  await expect(page.getByText('Демо', { exact: true })).toHaveCount(0)
  await page.goto(`${fresh.address}/o/bankrotstvo`)
  await expect(page.getByRole('heading', { name: /нет|не найден/i })).toBeVisible()
})
