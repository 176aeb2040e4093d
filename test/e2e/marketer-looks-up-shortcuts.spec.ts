import { expect, type Page } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Сочетания клавиш' })

async function openFromMenu(page: Page): Promise<void> {
  await page.getByLabel(/^Вы вошли как/).click()
  await page.getByRole('button', { name: 'Сочетания клавиш' }).click()
  await expect(sheet(page)).toBeVisible()
}

test('a marketer asks what the keyboard can do, and is told what holds on this very screen', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  const search = page.getByLabel('Поиск по названию и адресу')
  await expect(search).toBeEnabled()
  await page.keyboard.press('?')
  await expect(sheet(page).getByRole('term')).toHaveText([
    'Показать этот список',
    'Искать',
    'К названию выше',
    'К названию ниже',
  ])
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.type('долги?')
  await expect(search).toHaveValue('долги?')
  await expect(sheet(page)).toHaveCount(0)

  await search.fill('')
  await page.locator('a[href^="/studio/quizzes/"]').first().click()
  await expect(page.locator('.question-row__open').first()).toBeEnabled()
  await openFromMenu(page)
  const redo = sheet(page).locator('div', {
    has: page.getByRole('term').getByText('Вернуть', { exact: true }),
  })
  await expect(redo.last().locator('kbd')).toHaveText(['Ctrl', 'Shift', 'Z', 'Ctrl', 'Y'])
  await expect(sheet(page).getByRole('term').filter({ hasText: 'Переставить выше' })).toBeVisible()
  await expect(sheet(page).getByRole('term').filter({ hasText: 'Искать' })).toHaveCount(0)
})

test('who does not want single keys to do anything switches that off, and the menu still shows the list', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await openFromMenu(page)
  await sheet(page).getByRole('checkbox').uncheck()
  await sheet(page).getByRole('button', { name: 'Закрыть' }).click()
  await page.reload()
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await openFromMenu(page)
  await expect(sheet(page)).toHaveCount(1)
  await sheet(page).getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(sheet(page)).toBeVisible()
})
