import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of somebody else that carries one quiz of the product: in its place, or in a window of this mode. */
export async function openSite(product: string, publicId: string, mode?: string) {
  const tags = mode
    ? `<script async src="${product}/w.js" data-quiz="${publicId}" data-mode="${mode}"></script>`
    : `<div data-pulya="${publicId}"></div><script async src="${product}/w/${publicId}.js"></script>`
  const body = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Чужая страница</title>${tags}</html>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  // Safe: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The page of a quiz names the quiz it is of. */
export async function quizIdAt(address: string): Promise<string> {
  const page = await fetch(address)
  const [, id] = /data-pulya="([^"]+)"/.exec(await page.text()) ?? []
  if (!id) throw new Error(`${address} names no quiz`)
  return id
}
