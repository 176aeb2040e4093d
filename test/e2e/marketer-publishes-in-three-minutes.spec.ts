import { expect, type Page } from '@playwright/test'

import { pressByKey, tabTo } from '../keyboard.ts'
import { expectNoViolations } from './no-violations.ts'
import { test } from './product.ts'

const promisedSeconds = 180

const press = (page: Page, role: 'link' | 'button', name: string | RegExp) =>
  pressByKey(page, page.getByRole(role, { name }).first())

/** From the first page of the studio to the editor of a new draft. */
async function begin(page: Page, what: string, template: RegExp, editor: RegExp): Promise<void> {
  await press(page, 'link', what)
  await pressByKey(page, page.getByRole('region', { name: what }).getByRole('button', { name: template }))
  await page.waitForURL(editor)
}

test('a marketer comes by the link and has an offer with a quiz published in three minutes, by keyboard alone', async ({
  page,
  fresh,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1440, height: 900 })
  const startedAt = Date.now()
  await page.goto(fresh.signInLink)
  await press(page, 'button', 'Войти')
  await page.waitForURL(/\/studio\/?$/)

  await test.step('publishes a quiz as its template is', async () => {
    await begin(page, 'Новый квиз', /Калькулятор ремонта/, /\/studio\/quizzes\//)
    await press(page, 'button', 'Опубликовать')
    await expect(page.getByText(/Версия 1 опубликована|Опубликована версия 1/).first()).toBeVisible({
      timeout: 30_000,
    })
  })

  await test.step('publishes an offer that leads to it', async () => {
    await press(page, 'link', 'Офферы и квизы')
    await page.waitForURL(/\/studio\/?$/)
    await begin(page, 'Новый оффер', /Смета на ремонт/, /\/studio\/offers\//)
    await press(page, 'button', 'Добавить блок')
    await press(page, 'button', /^Вход в квиз/)
    const quizzes = page.getByLabel('Какой квиз')
    await tabTo(page, quizzes)
    await page.keyboard.press('End')
    await expect(quizzes.locator('option:checked')).toHaveText('Сколько будет стоить ремонт?')
    await expect(page.getByText('Всё сохранено')).toBeVisible()
    await press(page, 'button', 'Опубликовать')
    await expect(page.getByText(/Версия 1 опубликована|Опубликована версия 1/).first()).toBeVisible({
      timeout: 60_000,
    })
  })
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  console.log(`From the link to a published offer with a quiz: ${seconds} s`)
  expect(seconds).toBeLessThan(promisedSeconds)

  await test.step('reads how long it took, and gets the line for a site', async () => {
    await press(page, 'link', 'Офферы и квизы')
    const steps = page.getByRole('region', { name: 'Первые десять минут' })
    await expect(steps.getByRole('heading', { name: /Сделано: Опубликовано за \d:\d\d/ })).toBeVisible()
    await expect(steps.getByText(/<script async src=".+\/w\/[a-z2-9-]+\.js"><\/script>/)).toBeVisible()
    await expectNoViolations(page)
  })
})
