import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Page } from '@playwright/test'

import { test as withProduct } from '../e2e/product.ts'

/** A page of somebody else, on an origin of its own. */
export interface HostPage {
  head?: string
  body?: string
  /** All of it, where it is not a page as others are. */
  whole?: string
  headers?: Record<string, string>
  /** The body is on its way until this has settled. */
  bodyAfter?: Promise<unknown>
}

export interface Host {
  /** What a webmaster pastes. */
  place: string
  script: string
  /** The loader's tag: a quiz in a window, as these attributes say. */
  loader: (attributes: string) => string
  publicId: string
  open: (page: Page, shown: HostPage) => Promise<void>
}

/** A site that embeds the demo quiz of the worker's product. */
export const test = withProduct.extend<{ host: Host }>({
  host: async ({ product }, use) => {
    let shown: HostPage = {}
    const server = createServer(async (request, response) => {
      // A page of a router has any path.
      if (request.headers['sec-fetch-dest'] !== 'document') return void response.writeHead(204).end()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...shown.headers })
      if (shown.whole) return void response.end(shown.whole)
      response.write(headOf(shown))
      await shown.bodyAfter
      response.end(`<body>${shown.body ?? ''}</body></html>`)
    })
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
    const address = `http://localhost:${addressOf(server.address()).port}`

    const publicId = await demoQuizId(product.address)
    await use({
      publicId,
      place: `<div data-pulya="${publicId}"></div>`,
      script: `<script async src="${product.address}/w/${publicId}.js"></script>`,
      loader: (attributes) =>
        `<script async src="${product.address}/w.js" data-quiz="${publicId}" ${attributes}></script>`,
      open: async (page, next) => {
        shown = next
        await page.goto(address, { waitUntil: next.bodyAfter ? 'commit' : 'load' })
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

const headOf = ({ head = '' }: HostPage) => `<!doctype html><html lang="ru"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Чужая страница</title>${head}</head>`

/** Its own page names it. */
async function demoQuizId(address: string): Promise<string> {
  const page = await fetch(`${address}/q/proverka`)
  const [, id] = /data-pulya="([^"]+)"/.exec(await page.text()) ?? []
  if (!id) throw new Error('The demo quiz names no place for its embed')
  return id
}

/** Safe: a server that listens on a port has an address with one. */
const addressOf = (address: unknown) => address as AddressInfo
