import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect } from '@playwright/test'

import { signIn } from '../e2e/product.ts'
import { test } from './host.ts'
import { answer, asked } from './walk.ts'

const first = 'Какая у вас общая сумма долгов?'

/** A firm's own server that hands everything below a path of its own on to the product. */
async function handOn(product: string, path: string) {
  const server = createServer(async (request, response) => {
    if (!request.url?.startsWith(path)) return void response.writeHead(404).end()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { 'content-type': type = 'text/plain', origin = '' } = request.headers
    const answered = await fetch(product + request.url.slice(path.length), {
      method: request.method ?? 'GET',
      headers: { 'content-type': type, ...(origin && { origin }) },
      ...(request.method === 'POST' && { body: Buffer.concat(chunks) }),
    })
    const {
      'content-encoding': _encoding,
      'content-length': _length,
      ...headers
    } = Object.fromEntries(answered.headers)
    response.writeHead(answered.status, headers).end(Buffer.from(await answered.arrayBuffer()))
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const { port } = Object(server.address()) as AddressInfo
  return { address: `http://localhost:${port}${path}`, stop: () => server.close() }
}

test('under a path of the firm’s own everything goes through that path', async ({ page, host, product }) => {
  const own = await handOn(product.address, '/our/own')
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  for (const script of [
    `<script async src="${own.address}/w/${host.publicId}.js"></script>`,
    `<script async src="${own.address}/w.js" data-quiz="${host.publicId}"></script>`,
  ]) {
    await host.open(page, { body: script })
    const sent = page.waitForResponse('**/v1/events')
    await answer(page, 'Больше 1 млн ₽')
    expect((await sent).status()).toBe(202)
    await page.evaluate(() => localStorage.clear())
  }
  expect(urls.filter((url) => url.startsWith(product.address))).toEqual([])
  own.stop()
})

test('the page may say where the rest is', async ({ page, host, product }) => {
  const asking = page.waitForRequest('**/v1/events')
  await page.route('https://quiz.firm.example/**', (route) => route.fulfill({ status: 202, json: {} }))
  const script = `<script async src="${product.address}/w/${host.publicId}.js" data-api="https://quiz.firm.example/q"></script>`
  await host.open(page, { body: script })
  await answer(page, 'Больше 1 млн ₽')
  expect((await asking).url()).toBe('https://quiz.firm.example/q/v1/events')
})

test('a pinned script runs under its integrity, and changed bytes do not', async ({
  page,
  host,
  product,
  browser,
}) => {
  const studio = await browser.newPage({ locale: 'ru-RU' })
  await signIn(studio, product)
  await studio.goto(`${product.address}/studio/quizzes/${host.publicId}`)
  // Before the script behind it runs, a press would be lost.
  const part = studio.getByRole('radio', { name: 'На сайт' })
  await expect(part).toBeEnabled()
  await part.check({ force: true })
  const code = studio.locator('.snippet__code')
  await expect(code).toHaveText(host.script)
  await studio.getByRole('button', { name: 'Закреплённая версия' }).click()
  await expect(code).toContainText('integrity="sha384-')
  const script = await code.innerText()
  const [, address = ''] = /src="([^"]+)"/.exec(script) ?? []

  const answered = await fetch(address)
  expect(answered.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answered.headers.get('access-control-allow-origin')).toBe('*')
  await host.open(page, { body: script })
  await asked(page, first)
  await page.route(address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()} ` })
  })
  await host.open(page, { body: `<p>Текст</p>${script}` })
  await expect(page.getByText('Текст')).toBeVisible()
  await expect(page.locator('pulya-quiz')).toHaveCount(0)
  await studio.close()
})

test('an older publication of a quiz can still be asked for, one of another quiz cannot', async ({
  host,
  product,
}) => {
  const script = await (await fetch(`${product.address}/w/${host.publicId}.js`)).text()
  const [, hash = ''] = /"hash":"([0-9a-f]{32})"/.exec(script) ?? []
  const older = await fetch(`${product.address}/w/${host.publicId}/${hash}.js`)
  expect([older.status, await older.text()]).toEqual([200, script])
  const status = async (path: string) => (await fetch(product.address + path)).status
  const another = host.publicId.replace(/.$/, (last) => (last === '2' ? '3' : '2'))
  expect(await status(`/w/${host.publicId}/${'0'.repeat(32)}.js`)).toBe(404)
  expect(await status(`/w/${host.publicId}/${'A'.repeat(64)}.js`)).toBe(404)
  expect(await status(`/w/${another}/${hash}.js`)).toBe(404)
})
