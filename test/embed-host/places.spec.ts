import { expect } from '@playwright/test'

import { test } from './host.ts'
import { asked } from './walk.ts'

const first = 'Какая у вас общая сумма долгов?'

test('without a place the quiz stands right after its script', async ({ page, host }) => {
  await host.open(page, { body: `<p>До</p>${host.script}<p>После</p>` })
  await asked(page, first)
  const order = await page.evaluate(() => Array.from(document.body.children, ({ localName }) => localName))
  expect(order).toEqual(['p', 'script', 'pulya-quiz', 'p'])
})

test('a script that runs before the page is there waits for its place', async ({ page, host }) => {
  const { promise: scriptRan, resolve } = Promise.withResolvers<void>()
  await page.exposeFunction('scriptRan', resolve)
  const blocking = host.script.replace(' async', '')
  await host.open(page, {
    head: `${blocking}<script>scriptRan()</script>`,
    body: `<p>До</p>${host.place}`,
    bodyAfter: scriptRan,
  })
  await asked(page, first)
  await expect(page.locator('[data-pulya] > pulya-quiz')).toHaveCount(1)
})

test('a script added long after the page was ready finds its place', async ({ page, host, product }) => {
  await host.open(page, { body: host.place })
  await page.addScriptTag({ url: `${product.address}/w/${host.publicId}.js` })
  await asked(page, first)
  await expect(page.locator('[data-pulya] > pulya-quiz')).toHaveCount(1)
})

test('two places hold two quizzes that do not mix', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script + host.place + host.script })
  const [one, other] = [page.locator('pulya-quiz').nth(0), page.locator('pulya-quiz').nth(1)]
  await one.getByLabel('Больше 1 млн ₽').check()
  await one.getByRole('button', { name: 'Продолжить' }).click()
  await expect(one.getByRole('group', { name: 'Кому вы должны?' })).toBeVisible()
  await expect(other.getByRole('group', { name: first })).toBeVisible()
})

test('in a reserved place nothing on the page moves', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 1200 })
  await page.addInitScript(() => {
    let moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += 'value' in entry ? Number(entry.value) : 0
      document.documentElement.dataset['moved'] = String(moved)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const place = host.place.replace('<div', '<div style="min-height: 44rem"')
  await host.open(page, { body: `${place}<p>После</p>${host.script}` })
  await asked(page, first)
  await page.getByLabel('Больше 1 млн ₽').check()
  expect(await page.locator('html').getAttribute('data-moved')).toBeNull()
})

test('on our own page the script takes over from the form without it, under the visitor’s cookie', async ({
  page,
  product,
  host,
}) => {
  await page.goto(`${product.address}/q/proverka`)
  await expect(page.locator(`[data-pulya="${host.publicId}"] > pulya-quiz`)).toHaveCount(1)
  await expect(page.getByRole('group', { name: first })).toHaveCount(1)
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'pulya_visitor')
  const sent = page.waitForRequest('**/v1/events')
  await page.getByLabel('Больше 1 млн ₽').check()
  await page.getByRole('button', { name: 'Продолжить' }).click()
  expect((await sent).postDataJSON().visitor).toBe(cookie?.value)
  expect(await page.evaluate(() => localStorage.getItem('pulya:visitor'))).toBeNull()
})

test('the loader draws the quiz it names where it stands, also under Trusted Types', async ({
  page,
  host,
  product,
}) => {
  const loader = `<script async src="${product.address}/w.js" data-quiz="${host.publicId}"></script>`
  const policy = `script-src ${product.address}; connect-src ${product.address}; require-trusted-types-for 'script'`
  await host.open(page, {
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    body: `<p>До</p>${loader}<p>После</p>`,
  })
  await asked(page, first)
  const order = await page.evaluate(() => Array.from(document.body.children, ({ localName }) => localName))
  expect(order).toEqual(['p', 'script', 'pulya-quiz', 'p'])
})
