import { expect } from '@playwright/test'

import { firmOf } from '../firm-of.ts'
import { signInBy } from '../sign-in.ts'
import { expectNoViolationsAtAnyHour } from './no-violations.ts'
import { carrySession, test } from './product.ts'
import { expectSaved, rewriteOriginal, translateFirst } from './translate.ts'

test('a marketer translates a quiz beside its original, and takes over what has been added there since', async ({
  page,
  fresh,
}) => {
  const owner = await signInBy(fresh.signInLink)
  const original = (await firmOf(owner)).idAt('proverka')
  await carrySession(page.context(), fresh.address, owner.cookie)
  const part = (title: string) => page.locator('.translation__part', { hasText: title })

  await page.goto(`${fresh.address}/studio/quizzes/${original}`)
  await page.locator('.parts__part', { hasText: 'Публикация' }).click()
  await page.getByRole('button', { name: 'Начать перевод на английский' }).click()
  await page.waitForURL(/\/studio\/translations\//)
  const translation = page.url()
  await translateFirst(page, 'Название квиза')
  const debt = part('Вопрос 1 из 8')
  await debt.getByRole('textbox', { name: 'Вопрос', exact: true }).fill('How much do you owe in all?')
  await debt.getByRole('textbox', { name: 'Ответ 1', exact: true }).fill('Less than 300 thousand')
  await expectSaved(page)
  const copy = new URL(translation).pathname.split('/').at(-1) ?? ''
  const { ':document': one } = owner.client.api.documents
  const { draft } = await (await one.$get({ param: { document: copy } })).json()
  expect(draft).toMatchObject({ locale: 'en', translation: { of: original } })
  expect(JSON.stringify(draft)).toContain('"key":"under-300","label":"Less than 300 thousand"')

  const town = { kind: 'text', key: 'town', title: 'Из какого вы города?', required: false }
  await rewriteOriginal(owner, original, (said) =>
    said
      .replace('Какая у вас общая сумма долгов', 'Какая сейчас общая сумма долгов')
      .replace('"questions":[', `"questions":[${JSON.stringify(town)},`),
  )
  await page.goto(translation)
  const asked = part('Вопрос 2 из 9').locator('.translation__text').first()
  await expect(asked).toContainText('оригинал изменился')
  await expect(asked.locator('ins').first()).toContainText('сейчас')
  await expectNoViolationsAtAnyHour(page)
  const added = part('Вопрос 1 из 9')
  await expect(added).toContainText('в переводе этого нет')
  await page.getByRole('button', { name: 'Добавить в перевод: Из какого вы города?' }).click()
  await expect(added).not.toContainText('в переводе этого нет')
  await added.getByRole('textbox', { name: 'Вопрос', exact: true }).fill('Where do you live?')
  await page.getByText('Нужно внимание').click()
  await asked.getByRole('button', { name: 'Перевод по-прежнему верен' }).click()
  await expect(asked).not.toContainText('оригинал изменился')
  await expectSaved(page)

  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.reload()
  await expect(asked).not.toContainText('оригинал изменился')
  await page.getByRole('link', { name: 'В редактор квиза' }).click()
  await expect(page.locator('.question-row__open').first()).toContainText('Where do you live?')
})
