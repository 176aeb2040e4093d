import { expect } from '@playwright/test'

import { test } from './host.ts'
import { answer, asked } from './walk.ts'

const first = 'Какая у вас общая сумма долгов?'
const page1 = '<h1>Чужая страница</h1><a href="#" id="buy">Купить</a><p style="height: 300vh">Текст</p>'

test('a press on the page’s own button opens the quiz over the page, Escape closes it and gives the focus back', async ({
  page,
  host,
}) => {
  await host.open(page, { body: page1 + host.loader('data-mode="popup" data-open="click:#buy"') })
  const buy = page.locator('#buy')
  await buy.focus()
  await page.keyboard.press('Enter')
  await asked(page, first)
  await expect(page.getByRole('dialog', { name: 'Подойдёт ли вам процедура банкротства?' })).toBeVisible()
  await expect(page.getByText(first)).toBeFocused()
  expect(page.url()).not.toContain('#')

  // The focus goes round in the window and never into the page.
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press('Tab')
    await expect(buy).not.toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(buy).toBeFocused()
})

test('the window keeps what was answered when it is closed and opened again', async ({ page, host }) => {
  await host.open(page, { body: page1 + host.loader('data-mode="popup" data-open="click:#buy"') })
  await page.locator('#buy').click()
  await answer(page, 'Больше 1 млн ₽')
  await page.getByRole('button', { name: 'Закрыть' }).click()
  await page.locator('#buy').click()
  await asked(page, 'Кому вы должны?')
})

test('nothing of the page is touched: it neither scrolls below the window nor has anything to be given back', async ({
  page,
  host,
}) => {
  await host.open(page, { body: page1 + host.loader('data-mode="popup" data-open="click:#buy"') })
  const stylesOf = () =>
    page.evaluate(() => [document.documentElement, document.body].map((it) => it.getAttribute('style')))
  const before = await stylesOf()
  await page.locator('#buy').click()
  await asked(page, first)
  await page.mouse.move(20, 20)
  for (let turned = 0; turned < 3; turned += 1) await page.mouse.wheel(0, 400)
  await page.keyboard.press('PageDown')
  await page.waitForFunction(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(await stylesOf()).toEqual(before)
  await page.keyboard.press('Escape')
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(400)
})

for (const mode of ['corner', 'tab']) {
  test(`a ${mode} has a button of its own, at the side and the height the page wants`, async ({
    page,
    host,
  }) => {
    const style = '<style>pulya-quiz { --pulya-z-index: 77 }</style>'
    await host.open(page, {
      head: style,
      body: page1 + host.loader(`data-mode="${mode}" data-side="left" data-label="Узнать за минуту"`),
    })
    const launcher = page.getByRole('button', { name: 'Узнать за минуту' })
    await expect(launcher).toHaveCSS('z-index', '77')
    const box = await launcher.boundingBox()
    expect(box?.x).toBeLessThan(40)
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await launcher.click()
    await asked(page, first)
    const close = page.getByRole('button', { name: 'Закрыть' })
    const size = await close.boundingBox()
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await close.click()
    await expect(launcher).toBeFocused()
  })
}

test('without a label the button speaks the language of the quiz', async ({ page, host }) => {
  await host.open(page, { body: page1 + host.loader('data-mode="corner"') })
  await expect(page.getByRole('button', { name: 'Ответить на вопросы' })).toBeVisible()
})

test('a full screen fills the page, on a phone every window does', async ({ page, host }) => {
  await host.open(page, { body: page1 + host.loader('data-mode="full" data-open="click:#buy"') })
  const panel = page.locator('.window__panel')
  const fills = async () => {
    await page.locator('#buy').click()
    await asked(page, first)
    await panel.evaluate((it) =>
      Promise.all((it.getRootNode() as ShadowRoot).getAnimations().map((one) => one.finished)),
    )
    const [box, view] = [await panel.boundingBox(), page.viewportSize()]
    expect(box?.width).toBe(view?.width)
    expect(box?.height).toBeGreaterThanOrEqual(view?.height ?? 0)
  }
  await fills()
  await page.setViewportSize({ width: 390, height: 700 })
  await host.open(page, { body: page1 + host.loader('data-mode="popup" data-open="click:#buy"') })
  await fills()
})

test('a press beside the window closes it, a press in it does not', async ({ page, host }) => {
  await host.open(page, { body: page1 + host.loader('data-mode="popup" data-open="click:#buy"') })
  await page.locator('#buy').click()
  await page.getByText(first).click()
  await asked(page, first)
  await page.mouse.click(5, 5)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
