import { expect } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

test('a marketer adds a variant of a quiz, words a question otherwise, leaves one out and sees it', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await page.locator('a[href^="/studio/quizzes/"]').first().click()
  // Before the script behind it runs, a press would be lost.
  const part = page.getByRole('radio', { name: 'Варианты' })
  await expect(part).toBeEnabled()
  await part.check({ force: true })
  const card = page.locator('.card', { hasText: 'Варианты' }).filter({ hasText: 'Все видят один квиз' })
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Добавить вариант' }).click()
  await expect(page.getByRole('heading', { name: 'Что вариант B говорит иначе' })).toBeVisible()

  await page.getByText(/^1\. /).first().click()
  await page.getByLabel('Вопрос', { exact: true }).first().fill('Коротко: какой у вас долг?')
  await page.getByRole('group', { name: 'Какие вопросы задаёт' }).getByRole('checkbox').nth(1).uncheck()
  await expect(page.getByText('отличий: 2')).toBeVisible()
  await expectNoViolations(page)

  const shown = page.frameLocator('iframe').first()
  await expect(shown.getByText('Коротко: какой у вас долг?').first()).toBeVisible({ timeout: 15_000 })
  await page.getByRole('radio', { name: /^A/ }).check({ force: true })
  await expect(shown.getByText('Какая у вас общая сумма долгов?').first()).toBeVisible({ timeout: 15_000 })

  await page.getByRole('radio', { name: /^B/ }).check({ force: true })
  await page.getByRole('button', { name: 'Удалить вариант B' }).click()
  await expect(card).toBeVisible()
})
