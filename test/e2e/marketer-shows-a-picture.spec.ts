import { expect, type Page } from '@playwright/test'

import { document as pdfDocument, photoPath, plainPng } from '../files/samples.ts'
import type { Product } from '../start.ts'
import { expectNoViolations } from './no-violations.ts'
import { offerWith } from './own-offer.ts'
import { test } from './product.ts'

const png = (width: number, height: number) => ({
  name: 'дом.png',
  mimeType: 'image/png',
  buffer: plainPng(width, height),
})

/** The editor of an offer whose picture is still to be chosen, as its owner sees it. */
async function openEditor(page: Page, product: Product) {
  const { owner, document } = await offerWith(product, { id: 'hero', kind: 'picture' })
  const [name = '', value = ''] = owner.cookie.split('=')
  await page.context().addCookies([{ name, value, url: product.address }])
  await page.goto(`${product.address}/studio/offers/${document}`)
  await page
    .locator('.block-row')
    .filter({ hasText: /^Картинка/ })
    .click()
  return page.locator('[id$="/image"]')
}

test('a marketer chooses a picture, tells what it shows and what must stay in sight', async ({
  page,
  fresh,
}) => {
  const input = await openEditor(page, fresh)
  await input.setInputFiles(png(1300, 650))
  await expect(page.getByText('Готово', { exact: true })).toBeVisible()
  await page.getByLabel('Что на картинке').fill('Дом у реки')

  const across = page.getByLabel('Слева направо, %')
  await across.focus()
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight')
  await expect(across).toHaveValue('60')
  await page.locator('.focal__picture').click({ position: { x: 1, y: 1 } })
  await expect(across).toHaveValue('0')
  await expect(page.getByText('Всё сохранено')).toBeVisible()
  await expectNoViolations(page)

  const shown = page.frameLocator('iframe').locator('.offer__picture img')
  await expect(shown).toHaveAttribute('alt', 'Дом у реки')
  await expect(shown).toHaveAttribute('style', /--focus:0% \d%/)
})

test('a file that is no picture is refused beside its field, and the picture before it stays', async ({
  page,
  fresh,
}) => {
  const input = await openEditor(page, fresh)
  const svg = { name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') }
  // A document is kept where one is asked for, but is no picture either.
  const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: pdfDocument }
  for (const file of [svg, pdf]) {
    await input.setInputFiles(photoPath)
    await expect(page.getByText('Готово', { exact: true })).toBeVisible()
    const before = await page.locator('.focal__picture img').getAttribute('src')
    await input.setInputFiles(file)
    await expect(page.getByText('здесь нужна картинка в JPEG, PNG или WebP')).toBeVisible()
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('.focal__picture img')).toHaveAttribute('src', before ?? '')
  }
})
