import { expect } from '@playwright/test'

import { signInBy } from '../sign-in.ts'
import { expectNoViolations } from './no-violations.ts'
import { carrySession, test } from './product.ts'

test('a marketer translates a quiz beside its original, and takes over what has been added there since', async ({
  page,
  fresh,
}) => {
  const { client, cookie } = await signInBy(fresh.signInLink)
  const { memberships } = await (await client.api.session.$get()).json()
  const param = { workspace: memberships[0]?.workspace ?? '' }
  const { documents } = await (await client.api.workspaces[':workspace'].documents.$get({ param })).json()
  const original = documents.find(({ slug }) => slug === 'proverka')?.id ?? ''
  const one = client.api.documents[':document']
  const draftOf = async (document: string) => (await one.$get({ param: { document } })).json()
  await carrySession(page.context(), fresh.address, cookie)
  const saved = page.locator('.save-line[data-state="saved"]')
  const texts = page.locator('.translation__text')
  const part = (title: string) => page.locator('.translation__part', { hasText: title })

  await page.goto(`${fresh.address}/studio/quizzes/${original}`)
  await page.locator('.parts__part', { hasText: 'Публикация' }).click()
  await page.getByRole('button', { name: 'Начать перевод на английский' }).click()
  await page.waitForURL(/\/studio\/translations\//)
  const translation = page.url()
  await expect(page.getByText('Русский → English')).toBeVisible()
  const first = texts.first()
  await expect(first).toContainText('Название квиза')
  await expect(first).toContainText('нет перевода')
  await first.getByRole('textbox').fill('Is bankruptcy the right way for you?')
  await expect(first).not.toContainText('нет перевода')
  await expect(saved).toBeVisible()
  await page.getByRole('button', { name: 'Отменить', exact: true }).click()
  await expect(first).toContainText('нет перевода')
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(first.getByRole('textbox')).toHaveValue('Is bankruptcy the right way for you?')
  const debt = part('Вопрос 1 из 8')
  await debt.getByRole('textbox', { name: 'Вопрос', exact: true }).fill('How much do you owe in all?')
  await debt.getByRole('textbox', { name: 'Ответ 1', exact: true }).fill('Less than 300 thousand')
  await expect(saved).toBeVisible()
  const { draft } = await draftOf(new URL(translation).pathname.split('/').at(-1) ?? '')
  expect(draft).toMatchObject({ locale: 'en', translation: { of: original } })
  expect(JSON.stringify(draft)).toContain('"key":"under-300","label":"Less than 300 thousand"')

  const before = await draftOf(original)
  const town = { kind: 'text', key: 'town', title: 'Из какого вы города?', required: false }
  const changed = JSON.stringify(before.draft)
    .replace('Какая у вас общая сумма долгов', 'Какая сейчас общая сумма долгов')
    .replace('"questions":[', `"questions":[${JSON.stringify(town)},`)
  const json = { revision: before.revision, draft: JSON.parse(changed) as unknown }
  await one.draft.$put({ param: { document: original }, json })

  await page.goto(translation)
  const asked = part('Вопрос 2 из 9').locator('.translation__text').first()
  await expect(asked).toContainText('оригинал изменился')
  await expect(asked.locator('ins').first()).toContainText('сейчас')
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours are looked at where they end, not on the way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectNoViolations(page)
  }
  const added = part('Вопрос 1 из 9')
  await expect(added).toContainText('в переводе этого нет')
  await page.getByRole('button', { name: 'Добавить в перевод: Из какого вы города?' }).click()
  await expect(added).not.toContainText('в переводе этого нет')
  await added.getByRole('textbox', { name: 'Вопрос', exact: true }).fill('Where do you live?')
  await page.getByText('Нужно внимание').click()
  await asked.getByRole('button', { name: 'Перевод по-прежнему верен' }).click()
  await expect(asked).not.toContainText('оригинал изменился')
  await expect(saved).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.reload()
  await expect(asked).not.toContainText('оригинал изменился')
  await page.getByRole('link', { name: 'В редактор квиза' }).click()
  await expect(page.locator('.question-row__open').first()).toContainText('Where do you live?')
})
