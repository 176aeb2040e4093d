import { expect, type Page } from '@playwright/test'

import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

declare global {
  interface Window {
    /** Whether this page came in a transition. */
    revealed: boolean
  }
}

const noteReveals = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      window.revealed = 'viewTransition' in event && event.viewTransition !== null
    })
  })

const toLeads = async (page: Page) => {
  await page.getByRole('link', { name: 'Заявки', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Заявки' })).toBeVisible()
}

async function openQuiz(page: Page): Promise<void> {
  await page.locator('a[href^="/studio/quizzes/"]').first().click()
  await expect(page.locator('.question-row__open').first()).toBeEnabled()
}

test('one page gives way to the next, and without motion where a marketer wants none', async ({
  page,
  fresh,
}) => {
  await noteReveals(page)
  await signIn(page, fresh)
  await toLeads(page)
  expect(await page.evaluate(() => window.revealed)).toBe(true)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${fresh.address}/studio`)
  await toLeads(page)
  expect(await page.evaluate(() => window.revealed)).toBe(false)
})

test('a section is on its way as soon as its link is pressed', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page.getByRole('link', { name: 'Заявки', exact: true }).hover()
  await page.mouse.down()
  await page.waitForTimeout(1000)
  await page.mouse.up()
  await page.waitForURL('**/studio/leads')
  const delivered = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return entry && 'deliveryType' in entry ? entry.deliveryType : undefined
  })
  expect(delivered).toBe('navigational-prefetch')
})

test('the appearance a marketer has chosen is that of every page, from its first byte', async ({
  page,
  fresh,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await signIn(page, fresh)
  await page.getByLabel(/^Вы вошли как/).click()
  await page.getByRole('button', { name: 'Тёмное' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await toLeads(page)
  const html = await (await page.request.get(`${fresh.address}/studio/leads`)).text()
  expect(html).toContain('<meta name="color-scheme" content="dark">')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(21, 26, 32)',
  )
  await expectNoViolations(page)
})

test('on a phone the parts of a quiz are one row, and the one that is open is in sight', async ({
  page,
  fresh,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await openQuiz(page)
  const parts = page.locator('.parts__part')
  const tops = await parts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await page.getByRole('radio', { name: 'Вопросы' }).focus()
  for (const name of ['Итоги', 'Логика', 'Счёт', 'Карта', 'Пройти', 'Контакты', 'Вид', 'На сайт']) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name })).toBeChecked()
    await expect(parts.filter({ hasText: name })).toBeInViewport({ ratio: 1 })
  }
  // Also once the part itself has come.
  await expect(page.getByLabel('Где показать')).toBeVisible()
  await expect(parts.filter({ hasText: 'На сайт' })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByRole('radio', { name: 'Вопросы' }).press('Space')
  await page.locator('.question-row__open').first().click()
  await page.locator('.parts').evaluate((row) => row.scrollTo({ left: row.scrollWidth }))
  await page.getByRole('button', { name: 'Условия и переходы' }).click()
  await expect(parts.filter({ hasText: 'Логика' })).toBeInViewport({ ratio: 1 })
})

test('a part of the editor that is long on its way shows its outline, and only after a while', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await openQuiz(page)
  const arrival = Promise.withResolvers<void>()
  await page.route(/_astro\/MapPart/, async (route) => {
    await arrival.promise
    await route.continue()
  })
  await page.getByRole('radio', { name: 'Карта' }).check({ force: true })
  const outline = page.locator('.waiting')
  await expect(outline).toHaveCSS('animation-delay', '0.3s')
  await expect(outline).toBeVisible()
  arrival.resolve()
  await expect(page.getByRole('region', { name: /карт/i }).first()).toBeVisible()
  await expect(outline).toHaveCount(0)
})

test('a part of the editor that cannot be loaded says so, and what to do', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await openQuiz(page)
  await page.route(/_astro\/MapPart/, (route) => route.abort())
  await page.getByRole('radio', { name: 'Карта' }).check({ force: true })
  await expect(page.getByRole('alert').filter({ hasText: 'не загрузилась' })).toBeVisible()
  await page.unroute(/_astro\/MapPart/)
  await page.getByRole('button', { name: 'Обновить страницу' }).click()
  await expect(page.locator('.question-row__open').first()).toBeEnabled()
})
