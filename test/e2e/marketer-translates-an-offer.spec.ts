import { expect } from '@playwright/test'

import { signInBy } from '../sign-in.ts'
import { expectNoViolations } from './no-violations.ts'
import { carrySession, test } from './product.ts'

test('a marketer translates an offer beside its original, and sees what has changed there since', async ({
  page,
  fresh,
}) => {
  const { client, cookie } = await signInBy(fresh.signInLink)
  const { memberships } = await (await client.api.session.$get()).json()
  const param = { workspace: memberships[0]?.workspace ?? '' }
  const inList = async () =>
    (await (await client.api.workspaces[':workspace'].documents.$get({ param })).json()).documents
  const documents = await inList()
  const original = documents.find(({ slug }) => slug === 'bankrotstvo')?.id ?? ''
  await carrySession(page.context(), fresh.address, cookie)
  const saved = page.locator('.save-line[data-state="saved"]')

  await page.goto(`${fresh.address}/studio/offers/${original}`)
  // As some do with every button.
  await page.getByRole('button', { name: 'Начать перевод на английский' }).dblclick()
  await page.waitForURL(/\/studio\/translations\//)
  expect(await inList()).toHaveLength(documents.length + 1)
  const translation = page.url()
  await expect(page.getByText('Русский → English')).toBeVisible()
  const first = page.locator('.translation__text').first()
  await expect(first).toContainText('Заголовок')
  await expect(first).toContainText('нет перевода')
  await first.getByRole('textbox').fill('Is bankruptcy the right way for you?')
  await expect(first).not.toContainText('нет перевода')
  await expect(saved).toBeVisible()
  await page.getByRole('button', { name: 'Отменить', exact: true }).click()
  await expect(first).toContainText('нет перевода')
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(first.getByRole('textbox')).toHaveValue('Is bankruptcy the right way for you?')
  await expect(saved).toBeVisible()

  const one = client.api.documents[':document']
  const found = await (await one.$get({ param: { document: original } })).json()
  const changed = JSON.stringify(found.draft).replace('Подойдёт ли вам', 'Точно ли подойдёт вам')
  const json = { revision: found.revision, draft: JSON.parse(changed) as unknown }
  await one.draft.$put({ param: { document: original }, json })

  await page.goto(translation)
  await expect(first).toContainText('оригинал изменился')
  await expect(first.locator('ins').first()).toContainText('Точно')
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours are looked at where they end, not on the way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectNoViolations(page)
  }
  await page.getByText('Нужно внимание').click()
  await first.getByRole('button', { name: 'Перевод по-прежнему верен' }).click()
  await expect(first).not.toContainText('оригинал изменился')
  await expect(saved).toBeVisible()
  await page.reload()
  await expect(first).not.toContainText('оригинал изменился')
})
