import { expect, type Page } from '@playwright/test'

import type { SignedIn } from '../sign-in.ts'

const said = 'Is bankruptcy the right way for you?'

/** Waits until what has been written is kept. */
export const expectSaved = (page: Page) =>
  expect(page.locator('.save-line[data-state="saved"]')).toBeVisible()

/** Says the first text in English, takes it back and says it again. @returns That text with its original. */
export async function translateFirst(page: Page, label: string) {
  const first = page.locator('.translation__text').first()
  await expect(page.getByText('Русский → English')).toBeVisible()
  await expect(first).toContainText(label)
  await expect(first).toContainText('нет перевода')
  await first.getByRole('textbox').fill(said)
  await expect(first).not.toContainText('нет перевода')
  await expectSaved(page)
  await page.getByRole('button', { name: 'Отменить', exact: true }).click()
  await expect(first).toContainText('нет перевода')
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
  await expect(first.getByRole('textbox')).toHaveValue(said)
  await expectSaved(page)
  return first
}

/** Changes the original, as somebody else might; `change` is given the whole of it as JSON. */
export async function rewriteOriginal(
  { client }: Pick<SignedIn, 'client'>,
  document: string,
  change: (draft: string) => string,
): Promise<void> {
  const { ':document': one } = client.api.documents
  const { revision, draft } = await (await one.$get({ param: { document } })).json()
  const json = { revision, draft: JSON.parse(change(JSON.stringify(draft))) as unknown }
  const put = await one.draft.$put({ param: { document }, json })
  expect(put.ok, await put.text()).toBe(true)
}
