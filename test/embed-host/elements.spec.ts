import { expect, type Page } from '@playwright/test'

import { test } from './host.ts'
import { answer, asked } from './walk.ts'

const first = 'Какая у вас общая сумма долгов?'
const second = 'Кому вы должны?'

const elementOf = (publicId: string) => `<pulya-quiz quiz="${publicId}"></pulya-quiz>`
const put = (page: Page, html: string) => page.evaluate((into) => document.body.setHTMLUnsafe(into), html)

/** How many listeners the quiz has left on the page, and whether an error got out. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const counted = { value: 0 }
    Object.defineProperty(globalThis, 'listeners', { get: () => counted.value })
    for (const target of [window, document]) {
      const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)]
      target.addEventListener = (
        ...given: [string, EventListenerOrEventListenerObject, (AddEventListenerOptions | boolean)?]
      ) => {
        counted.value += 1
        const [, , options] = given
        if (typeof options === 'object') options.signal?.addEventListener('abort', () => (counted.value -= 1))
        return add(...given)
      }
      target.removeEventListener = (
        ...given: [string, EventListenerOrEventListenerObject, (EventListenerOptions | boolean)?]
      ) => {
        counted.value -= 1
        return remove(...given)
      }
    }
  })
})
const listeners = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'listeners'))

test('an element shows its quiz wherever it stands, and its script adds no other', async ({ page, host }) => {
  await host.open(page, { body: `<main>${elementOf(host.publicId)}</main>${host.script}` })
  await asked(page, first)
  await expect(page.locator('pulya-quiz')).toHaveCount(1)
})

test('an element added later, without its id at first, shows the quiz', async ({ page, host }) => {
  await host.open(page, { body: elementOf(host.publicId) + host.script })
  await asked(page, first)
  await page.evaluate((quiz) => {
    const element = document.createElement('pulya-quiz')
    document.body.append(element)
    element.setAttribute('quiz', quiz)
  }, host.publicId)
  await expect(page.getByRole('group', { name: first })).toHaveCount(2)
})

test('a place added later shows the quiz; one that the page empties stays empty', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  await asked(page, first)
  await page.evaluate(() => document.querySelector('[data-pulya]')?.replaceChildren())
  await page.evaluate(
    (place) => document.body.insertAdjacentHTML('beforeend', `<section>${place}</section>`),
    host.place,
  )
  await expect(page.locator('section > [data-pulya] > pulya-quiz')).toHaveCount(1)
  await expect(page.locator('pulya-quiz')).toHaveCount(1)
})

test('a quiz taken away, moved or swapped for a new element goes on with its answers, also without storage', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { value: undefined }))
  await host.open(page, { body: elementOf(host.publicId) + host.script })
  await answer(page, 'Больше 1 млн ₽')
  await asked(page, second)

  await put(page, '<p>Другая страница</p>')
  await expect(page.locator('pulya-quiz')).toHaveCount(0)
  await put(page, `<section>${elementOf(host.publicId)}</section>`)
  await asked(page, second)
  await page.getByRole('button', { name: 'Назад' }).click()
  await expect(page.getByLabel('Больше 1 млн ₽')).toBeChecked()
  await answer(page)

  await page.evaluate(() => {
    const quiz = document.querySelector('pulya-quiz')
    if (quiz) document.body.prepend(quiz)
  })
  await asked(page, second)
})

test('however often pages are swapped, nothing is left behind', async ({ page, host }) => {
  const inWindow = `<pulya-quiz quiz="${host.publicId}" data-mode="corner" data-open="exit, scroll:50, delay:9"></pulya-quiz>`
  const swap = async () => {
    await put(page, elementOf(host.publicId) + inWindow)
    await asked(page, first)
    await page.getByRole('button', { name: 'Ответить на вопросы' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await put(page, '')
  }
  await host.open(page, { body: host.place + host.script.replace('.js"', '/window.js"') })
  await swap()
  const before = await listeners(page)
  for (let turn = 0; turn < 5; turn += 1) await swap()
  expect(await listeners(page)).toBe(before)
})

test('a router that runs the script again with every page still has one quiz', async ({
  page,
  host,
  product,
}) => {
  await host.open(page, { body: host.place + host.script })
  for (let turn = 0; turn < 3; turn += 1) {
    await put(page, host.place)
    await page.addScriptTag({ url: `${product.address}/w/${host.publicId}.js` })
  }
  await asked(page, first)
  await expect(page.locator('pulya-quiz')).toHaveCount(1)
})

test('one script serves several elements of a quiz, each with its own answers', async ({ page, host }) => {
  await host.open(page, { body: elementOf(host.publicId).repeat(2) + host.script })
  const [one, other] = [page.locator('pulya-quiz').nth(0), page.locator('pulya-quiz').nth(1)]
  await one.getByLabel('Больше 1 млн ₽').check()
  await one.getByRole('button', { name: 'Продолжить' }).click()
  await expect(one.getByRole('group', { name: second })).toBeVisible()
  await expect(other.getByRole('group', { name: first })).toBeVisible()
})

test('calls made before the load are done, unknown ones are only warned of', async ({ page, host }) => {
  const warnings: string[] = []
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  const stub = `<script>window.pulya=window.pulya||function(){(pulya.q=pulya.q||[]).push(arguments)}
    var kept = pulya; pulya('open', '${host.publicId}')</script>`
  await host.open(page, { head: stub, body: host.loader('data-mode="popup"') })
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.evaluate((quiz) => globalThis.pulya?.('close', quiz), host.publicId)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.evaluate((quiz) => Reflect.get(globalThis, 'kept')('open', quiz), host.publicId)
  await expect(page.getByRole('dialog')).toBeVisible()

  expect(warnings).toEqual([])
  await page.evaluate(() => globalThis.pulya?.('explode', 'k7f3-q9d2'))
  await page.evaluate(() => globalThis.pulya?.('open', 'k7f3-gone'))
  await page.evaluate(() => globalThis.pulya?.())
  expect(warnings).toHaveLength(3)
  expect(errors).toEqual([])
})

test('an element of the page with the id “pulya” is not taken for our global', async ({ page, host }) => {
  await host.open(page, { body: `<form id="pulya"><input name="q"></form>${host.place}${host.script}` })
  await asked(page, first)
  expect(await page.evaluate(() => typeof globalThis.pulya)).toBe('function')
})

test('what the page sets goes with the visit, and what the quiz does not know is left out', async ({
  page,
  host,
}) => {
  const given = { utm_source: 'letter', password: 'secret' }
  const call = `<script>window.pulya=window.pulya||function(){(pulya.q=pulya.q||[]).push(arguments)}
    pulya('set', '${host.publicId}', ${JSON.stringify(given)})</script>`
  await host.open(page, {
    head: call,
    body: host.loader('data-open="click:#buy"') + '<button id="buy">Купить</button>',
  })
  const sent = page.waitForRequest('**/v1/events')
  await page.locator('#buy').click()
  await asked(page, first)
  expect((await sent).postDataJSON().given.params).toEqual({ utm_source: 'letter' })
})
