import { type Browser, expect, type Page } from '@playwright/test'

import { fillContact, goOn, leaveContact, send, thanked } from '../embed-host/walk.ts'
import { publishFileQuiz } from '../files/quiz.ts'
import { document, photo, photoPath } from '../files/samples.ts'
import { signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'
import { expectNoViolations } from './no-violations.ts'
import { test } from './product.ts'

const question = 'Приложите документы'

/** A firm whose quiz asks for files, with its owner signed in. */
async function openFirm(product: Product) {
  const owner = await signInBy(product.signInLink)
  await publishFileQuiz(owner)
  return owner
}

type Owner = Awaited<ReturnType<typeof openFirm>>

/** The lead of this name as its manager opens it. */
async function openLead(browser: Browser, { address }: Product, { cookie }: Owner, name: string) {
  const context = await browser.newContext({ locale: 'ru-RU' })
  const [key = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name: key, value, url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/studio/leads`)
  await page.getByRole('link', { name: new RegExp(name) }).click()
  return page
}

const naturalWidth = (page: Page, index: number) =>
  page
    .locator('.lead-files img')
    .nth(index)
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))

test('two photos and a refused one: what the network cut off arrives, and the manager sees it', async ({
  page,
  fresh,
  browser,
}) => {
  const owner = await openFirm(fresh)
  await page.goto(`${fresh.address}/q/proverka`)
  const group = page.getByRole('group', { name: question })
  const input = group.locator('input[type=file]')
  const files = group.getByRole('listitem')

  let isCut = true
  const ids = new Set<string | null>()
  await page.route('**/v1/uploads?*', (route) => {
    const { searchParams } = new URL(route.request().url())
    if (searchParams.get('name') !== 'прописка.jpg') return route.continue()
    ids.add(searchParams.get('id'))
    return isCut ? route.abort() : route.continue()
  })
  await input.setInputFiles([
    { name: 'разворот.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'прописка.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'айфон.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic') },
  ])
  await expect(files.nth(0)).toContainText('готово')
  await expect(files.nth(1)).toContainText('не дошло')
  await expect(files.nth(2)).toContainText('не приняли: Формат HEIC')
  await expectNoViolations(page)

  await files.nth(2).getByRole('button', { name: 'Убрать' }).click()
  await expect(input).toBeFocused()
  isCut = false
  await files.nth(1).getByRole('button', { name: 'Повторить' }).click()
  await expect(files.nth(1)).toContainText('готово')
  expect(ids.size).toBe(1)
  for (const button of await group.getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)

  // What has arrived is there after a reload.
  await page.reload()
  await expect(files).toHaveText([/разворот\.jpg.*готово/, /прописка\.jpg.*готово/])
  await goOn(page)
  await leaveContact(page, 'Анна Снимкова', '8 916 555-66-01')
  await thanked(page)

  const lead = await openLead(browser, fresh, owner, 'Анна Снимкова')
  await expect(lead.locator('.lead-files a')).toHaveText([/разворот\.jpg/, /прописка\.jpg/])
  expect([await naturalWidth(lead, 0), await naturalWidth(lead, 1)]).toEqual([64, 64])
  await expectNoViolations(lead)
})

test('nobody goes on while a file is on its way, and no more files are taken than are asked for', async ({
  page,
  fresh,
}) => {
  await openFirm(fresh)
  await page.goto(`${fresh.address}/q/proverka`)
  const group = page.getByRole('group', { name: question })
  const files = group.getByRole('listitem')
  await goOn(page)
  await expect(group.getByRole('alert')).toHaveText('Ответьте на этот вопрос')

  const held = Promise.withResolvers<void>()
  await page.route('**/v1/uploads?*', async (route) => {
    await held.promise
    await route.continue()
  })
  const photos = ['1.jpg', '2.jpg', '3.jpg', '4.jpg'].map((name) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: photo,
  }))
  await group.locator('input[type=file]').setInputFiles(photos)
  await expect(files.nth(0)).toContainText('загружается')
  await expect(files.nth(3)).toContainText('не приняли: файлов можно не больше 3')
  await goOn(page)
  await expect(group.getByRole('alert')).toHaveText(/ещё загружаются/)
  held.resolve()
  await expect(files.nth(2)).toContainText('готово')
  await goOn(page)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Понятно')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('files go with the form; one that is refused takes nothing from the others', async ({
    page,
    fresh,
    browser,
  }) => {
    const owner = await openFirm(fresh)
    await page.goto(`${fresh.address}/q/proverka`)
    const input = page.locator('input[type=file]')
    await goOn(page)
    await expect(page).toHaveTitle(/^Ошибка:/)

    await input.setInputFiles([photoPath])
    await goOn(page)
    await page.getByRole('link', { name: 'Назад' }).click()
    await expect(page.getByLabel('photo.jpg')).toBeChecked()

    await input.setInputFiles([
      { name: 'document.pdf', mimeType: 'application/pdf', buffer: document },
      { name: 'архив.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004') },
    ])
    await goOn(page)
    await expect(page.getByText('Такой файл принять нельзя').first()).toBeVisible()
    await expect(page.getByLabel('document.pdf')).toBeChecked()

    await page.getByLabel('photo.jpg').uncheck()
    await goOn(page)
    await page.getByRole('button', { name: 'Оставить контакты' }).click()
    await fillContact(page, 'Пётр Бумагин', '8 916 555-66-02')
    await send(page)
    await thanked(page)

    const lead = await openLead(browser, fresh, owner, 'Пётр Бумагин')
    const link = lead.locator('.lead-files a')
    await expect(link).toHaveText(/document\.pdf.*PDF/s)
    const download = lead.waitForEvent('download')
    await link.click()
    expect((await download).suggestedFilename()).toBe('document.pdf')
  })
})
