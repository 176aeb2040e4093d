import { expect, type Page } from '@playwright/test'

import { samples } from '@pulya/quiz/import/samples'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const panel = (page: Page) => page.getByRole('region', { name: /^(?:Перенести квиз|Import a quiz)$/ })

const file = (content: string | Buffer, name = 'kitchen.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
})

test('a marketer brings a quiz from Typeform, reads what stayed behind and opens the draft', async ({
  page,
  fresh,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  const input = panel(page).getByLabel('Файл .json')
  await expect(input).toBeEnabled()
  await input.setInputFiles(file(JSON.stringify(samples.Typeform)))
  await input.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  const report = page.getByRole('region', { name: 'Перенесено из Typeform: «Kitchen in a week»' })
  await expect(report).toBeFocused()
  await expect(report.getByText('Units by wall (matrix)')).toBeVisible()
  await expect(report.getByText('Переход назад не перенесён')).toBeVisible()
  await expect(report.getByText('Ключ доступа отброшен')).toBeVisible()
  await expect(report).not.toContainText('hush-hush')
  await expect(report.getByText('randomize')).toBeHidden()
  await report.getByText('Вид и настройки').click()
  await expect(report.getByText('randomize')).toBeVisible()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await report.getByRole('link', { name: 'Открыть черновик' }).click()
  await expect(page.getByRole('textbox', { name: 'Название квиза' })).toHaveValue('Kitchen in a week')
  await page.goto(`${fresh.address}/studio`)
  await expect(page.getByRole('link', { name: 'Kitchen in a week' }).first()).toBeVisible()
})

test('a file that cannot be brought is refused in words, and another one is taken', async ({
  page,
  fresh,
}) => {
  await page.context().addCookies([{ name: 'pulya_locale', value: 'en', url: fresh.address }])
  await page.goto(fresh.signInLink)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/studio\/?$/)
  const input = panel(page).getByLabel('.json file')
  await expect(input).toBeEnabled()
  const refused = async (content: string | Buffer | undefined, words: string) => {
    if (content !== undefined) await input.setInputFiles(file(content))
    await panel(page).getByRole('button', { name: 'Import' }).click()
    await expect(panel(page).getByRole('status')).toHaveText(words)
    await expect(input).toBeFocused()
  }
  await refused(undefined, 'Not imported: choose a file first.')
  await refused('<html>', 'Not imported: this is not a JSON file.')
  await refused(Buffer.from([0x22, 0xff, 0x22]), 'Not imported: this is not a JSON file.')
  await refused(JSON.stringify(' '.repeat(2 * 1024 * 1024)), 'Not imported: the file is larger than 2 MB.')
  await refused(
    '{"answers":[]}',
    'Not imported: This is no file of SurveyJS, Typeform, Tally or Typebot. Export the form itself, not its answers',
  )
  await expectNoViolations(page)

  // As Windows writes it, with a mark in front.
  await input.setInputFiles(file(`\ufeff${JSON.stringify(samples.Tally)}`))
  await expect(panel(page).getByRole('status')).toBeHidden()
  await panel(page).getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('link', { name: 'Open the draft' })).toBeVisible()
})
