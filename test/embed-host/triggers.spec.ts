import { expect, type Page } from '@playwright/test'

import { type Host, test } from './host.ts'

const long = '<h1>Чужая страница</h1><p style="height: 400vh">Текст</p>'
const opened = (page: Page) => expect(page.getByRole('dialog')).toBeVisible()
const shut = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0)

/** The runtime of the window is there, and has had time for what it does at once. */
async function ready(page: Page, host: Host, attributes: string, body = long): Promise<void> {
  const came = page.waitForResponse('**/window.js')
  await host.open(page, { body: body + host.loader(attributes) })
  await (await came).finished()
  await page.waitForFunction(() => document.querySelector('pulya-quiz')?.shadowRoot)
}

test('opens after a delay, and not before', async ({ page, host }) => {
  await page.clock.install()
  await ready(page, host, 'data-open="delay:8"')
  await page.clock.runFor(7500)
  await shut(page)
  await page.clock.runFor(1000)
  await opened(page)
})

test('opens when half of the page is read', async ({ page, host }) => {
  await ready(page, host, 'data-open="scroll:50"')
  const read = (part: number) =>
    page.evaluate(
      (to) => window.scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * to),
      part,
    )
  await read(0.4)
  await shut(page)
  await read(0.6)
  await opened(page)
})

test('opens when the mouse leaves over the upper edge, and over no other', async ({ page, host }) => {
  await ready(page, host, 'data-open="exit"')
  const leaveAt = (clientY: number) =>
    page.evaluate(
      (y) => document.dispatchEvent(new MouseEvent('mouseout', { clientY: y, bubbles: true })),
      clientY,
    )
  await leaveAt(300)
  await shut(page)
  await leaveAt(-1)
  await opened(page)
})

test('opens for whoever was here before, and not for a new visitor', async ({ page, host }) => {
  await page.clock.install()
  await ready(page, host, 'data-open="returning"')
  await shut(page)
  await page.clock.runFor(5 * 60_000)
  await ready(page, host, 'data-open="returning"')
  await shut(page)
  await page.clock.runFor(31 * 60_000)
  await ready(page, host, 'data-open="returning"')
  await opened(page)
})

for (const [every, hours, again] of [
  ['session', 48, false],
  ['once', 24 * 400, false],
  ['1d', 23, false],
  ['1d', 25, true],
] as const) {
  test(`with data-every="${every}" it ${again ? 'opens' : 'does not open'} again after ${hours} hours`, async ({
    page,
    host,
  }) => {
    await page.clock.install()
    const attributes = `data-open="delay:1" data-every="${every}"`
    await ready(page, host, attributes)
    await page.clock.runFor(1500)
    await opened(page)
    await page.clock.fastForward(hours * 3_600_000)
    await ready(page, host, attributes)
    await page.clock.runFor(1500)
    await (again ? opened(page) : shut(page))
  })
}

test('with storage blocked it opens by itself once a page', async ({ page, host }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  await ready(page, host, 'data-open="scroll:10, exit"')
  await page.evaluate(() => scrollTo(0, 9999))
  await opened(page)
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1 })))
  await shut(page)
})

test('rules of addresses hold, also when a router changes the address', async ({ page, host }) => {
  await ready(page, host, 'data-mode="corner" data-urls="/price*, !/price/old"')
  const launcher = page.getByRole('button', { name: 'Ответить на вопросы' })
  const go = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path)
  await expect(launcher).toHaveCount(0)
  await go('/prices/flat?utm_source=x')
  await expect(launcher).toBeVisible()
  await go('/price/old')
  await expect(launcher).toHaveCount(0)
})

test('a delay counts only where the rules let it', async ({ page, host }) => {
  await page.clock.install()
  await ready(page, host, 'data-open="delay:2" data-urls="/price"')
  await page.evaluate(() => history.pushState(null, '', '/price'))
  await page.evaluate(() => history.pushState(null, '', '/about'))
  await page.clock.runFor(3000)
  await shut(page)
})

test('with data-mobile="off" nothing comes by itself on a phone, but the page’s own button works', async ({
  browser,
  host,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  const attributes = 'data-mode="corner" data-mobile="off" data-open="scroll:10, click:#buy"'
  await ready(page, host, attributes, `<button id="buy">Купить</button>${long}`)
  await expect(page.locator('.launcher')).toBeHidden()
  await page.evaluate(() => scrollTo(0, 9999))
  await shut(page)
  await page.evaluate(() => scrollTo(0, 0))
  await page.locator('#buy').tap()
  await opened(page)
  await context.close()
})

test('a press before anything is loaded is not lost, and elements may be added later', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    // Never idle: only being wanted brings the quiz.
    window.requestIdleCallback = () => 0
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await host.open(page, { body: long + host.loader('data-open="click:.buy"') })
  await page.waitForFunction(() => typeof globalThis.pulya === 'function')
  expect(asked.filter((url) => url.includes('/window.js'))).toEqual([])
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.className = 'buy'
    button.textContent = 'Купить'
    button.addEventListener('click', () => (document.title = 'bought'))
    document.body.prepend(button)
  })
  await page.getByRole('button', { name: 'Купить' }).click()
  await opened(page)
  await expect(page).toHaveTitle('bought')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Купить' })).toBeFocused()
})
