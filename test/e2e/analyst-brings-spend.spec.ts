import { expect, type Page } from '@playwright/test'

import { google, inWindows1251, yandex } from '../api/spend-tables.ts'
import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

/** Before the script behind it runs, the input takes nothing. */
async function choose(page: Page, content: string | Uint8Array, name = 'direct.csv') {
  const input = page.getByLabel('Файл CSV')
  await expect(input).toBeEnabled()
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

const history = (page: Page) => page.getByRole('region', { name: 'Что загружали' })

test('an analyst brings in spend, brings a corrected table and takes it back', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page.getByRole('link', { name: 'Расходы' }).click()
  await choose(page, inWindows1251(yandex.replaceAll('–', '-').replaceAll('№', 'N')))
  const would = page.getByRole('region', { name: 'Что изменится', exact: true })
  await expect(would).toContainText('24\u202f750,50\u202f₽')
  await expect(would).toContainText(/за 1–2 октября 2026\s+г\./)
  await expect(would).toContainText('новых 2, изменятся 0, останутся как есть 0')
  await expect(would).toContainText('Пропущена 1 строка итогов.')
  await expect(page.getByLabel('Источник всех строк')).toHaveValue('yandex')
  await expectNoViolations(page)

  await page.getByRole('button', { name: 'Загрузить' }).click()
  await expect(page.getByText('Загружено. Отчёты уже считают')).toBeVisible()
  await expect(history(page)).toContainText('24\u202f750,50\u202f₽')
  await expect(history(page)).toContainText('direct.csv')

  // What replaces is shown before it does.
  await choose(page, yandex.replace('9 000,00', '9 100,00'), 'corrected.csv')
  await expect(would).toContainText('новых 0, изменятся 1, останутся как есть 1')
  await expect(would.getByRole('row', { name: /2 октября 2026/ })).toContainText('9\u202f100\u202f₽')
  await page.getByRole('button', { name: 'Загрузить' }).click()
  await expect(history(page).getByRole('listitem')).toHaveCount(2)

  await history(page).getByRole('button', { name: 'Отменить' }).first().click()
  await history(page).getByRole('button', { name: 'Убрать' }).click()
  await expect(history(page)).toContainText('Отменено:')
  await choose(page, yandex)
  await expect(would).toContainText('новых 0, изменятся 0, останутся как есть 2')
})

test('mistakes are told by row and column, and what can be read in two ways is asked', async ({
  page,
  fresh,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/spend`)
  await choose(page, 'Дата;Кампания;Расход\n01.10.2026;a;1\nскоро;b;много\n')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('2 ошибки в таблице')
  await expect(alert).toContainText('Строка 3, столбец «Дата»: Это не дата.')
  await expect(alert).toContainText('Строка 3, столбец «Расход»: Это не сумма.')
  await expect(page.getByRole('button', { name: 'Загрузить' })).toBeHidden()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await choose(page, 'When,Cost\n01/02/2026,5\n')
  await expect(page.getByText('Выберите столбец, в котором день.')).toBeVisible()
  await page.getByLabel('День', { exact: true }).selectOption('When')
  await expect(page.getByText('Даты можно прочитать двумя способами.')).toBeVisible()
  await page.getByLabel('Первым в датах стоит').selectOption('месяц')
  await page.getByLabel('Источник всех строк').fill('ads')
  await page.getByLabel('Источник всех строк').blur()
  await expect(page.getByRole('region', { name: 'Что изменится', exact: true })).toContainText(
    'за 2 января 2026 г.',
  )

  await choose(page, google)
  await expect(page.getByRole('region', { name: 'Что изменится', exact: true })).toContainText(
    '3\u202f345,67\u202f₽',
  )
  await choose(page, Buffer.from('PK\u0003\u0004', 'latin1'), 'book.xlsx')
  await expect(page.getByText('Не прочитано: Это не текстовая таблица.')).toBeVisible()
  expect(await page.getByRole('button', { name: 'Загрузить' }).count()).toBe(0)
})
