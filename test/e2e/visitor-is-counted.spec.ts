import { randomInt } from 'node:crypto'

import { expect, type Page } from '@playwright/test'

import { type DatabaseFile, openFirmOf } from '../database.ts'
import { test as base } from './product.ts'

const test = base.extend<{ database: DatabaseFile }>({
  database: async ({ product }, use) => {
    const database = await openFirmOf(product.dataFolder, 'bankrotstvo')
    await use(database)
    database.close()
  },
})

// The browser's own name says that nobody looks at it.
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36'
test.use({ userAgent })

const visitorOn = (page: Page) =>
  page.evaluate(() => /pulya_visitor=([\w-]+)/.exec(document.cookie)?.[1] ?? 'nobody')

/** What the page has told of a visitor, by kind. */
async function toldOf(database: DatabaseFile, visitor: string) {
  const sql = `select kind as told from event where visitor = ? order by 1`
  return (await database.rows(sql, [visitor])).map(({ told }) => told)
}

test('presses of the pointer and of keys go with the form and are kept with the lead', async ({
  page,
  product,
  database,
}) => {
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(`${product.address}/o/bankrotstvo`)
  const visitor = await visitorOn(page)
  const phone = `916${randomInt(1_000_000, 9_999_999)}`

  await page.getByRole('heading', { level: 1 }).click()
  await page.getByLabel('Как к вам обращаться').click()
  await page.keyboard.type('Иван Петров')
  await page.keyboard.press('Tab')
  await page.keyboard.type(`8${phone}`)
  // On its words: the click they pass on to the box is no press of its own.
  await page
    .getByText(/согласие на обработку/)
    .first()
    .click({ position: { x: 2, y: 8 } })
  // Who fills in a form within two seconds is no person.
  await database.rows('update exposure set at = at - 10000 where visitor = ?', [visitor])
  await page.getByLabel('Телефон').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/thanks/)

  const told = ['form_focus', 'form_submit', 'form_view', 'page_view']
  await expect.poll(() => toldOf(database, visitor)).toEqual(told)
  expect(refused).toEqual([])
  const sql = `select lead.taps, exposure.confirmed_at > 0 as confirmed, exposure.audience
    from lead join exposure on exposure.visitor = lead.visitor where lead.visitor = ?`
  const rows = await database.rows(sql, [visitor])
  expect(rows.map((row) => ({ ...row }))).toEqual([{ taps: 4, confirmed: 1, audience: 'people' }])
})

test('a page fetched ahead of a click is counted once it is shown', async ({ page, product, database }) => {
  const address = `${product.address}/o/bankrotstvo`
  await page.route('**/results', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<a href="${address}">Offer</a><script type="speculationrules">
        { "prefetch": [{ "urls": ["${address}"], "eagerness": "immediate" }] }</script>`,
    }),
  )
  const exposures = async (visitor: string) =>
    (
      await database.rows('select variant from exposure where visitor = ? and confirmed_at > 0', [visitor])
    ).map(({ variant }) => variant)

  await page.goto(`${product.address}/results`)
  await expect.poll(() => visitorOn(page)).not.toBe('nobody')
  const visitor = await visitorOn(page)
  expect(await toldOf(database, visitor)).toEqual([])
  expect(await exposures(visitor)).toEqual([])

  await page.getByRole('link').click()
  const variant = await page.locator('body').getAttribute('data-variant')
  await expect.poll(() => exposures(visitor)).toEqual([variant])
  expect(await visitorOn(page)).toBe(visitor)
})
