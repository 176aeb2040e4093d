import { expect } from '@playwright/test'

import { firmOf } from '../firm-of.ts'
import { signInBy } from '../sign-in.ts'
import { expectNoViolationsAtAnyHour } from './no-violations.ts'
import { carrySession, test } from './product.ts'
import { expectSaved, rewriteOriginal, translateFirst } from './translate.ts'

test('a marketer translates an offer beside its original, and sees what has changed there since', async ({
  page,
  fresh,
}) => {
  const owner = await signInBy(fresh.signInLink)
  const { documents, idAt } = await firmOf(owner)
  const original = idAt('bankrotstvo')
  await carrySession(page.context(), fresh.address, owner.cookie)

  await page.goto(`${fresh.address}/studio/offers/${original}`)
  // As some do with every button.
  await page.getByRole('button', { name: 'Начать перевод на английский' }).dblclick()
  await page.waitForURL(/\/studio\/translations\//)
  expect((await firmOf(owner)).documents).toHaveLength(documents.length + 1)
  const translation = page.url()
  const first = await translateFirst(page, 'Заголовок')

  await rewriteOriginal(owner, original, (draft) => draft.replace('Подойдёт ли вам', 'Точно ли подойдёт вам'))
  await page.goto(translation)
  await expect(first).toContainText('оригинал изменился')
  await expect(first.locator('ins').first()).toContainText('Точно')
  await expectNoViolationsAtAnyHour(page)
  await page.getByText('Нужно внимание').click()
  await first.getByRole('button', { name: 'Перевод по-прежнему верен' }).click()
  await expect(first).not.toContainText('оригинал изменился')
  await expectSaved(page)
  await page.reload()
  await expect(first).not.toContainText('оригинал изменился')
})
