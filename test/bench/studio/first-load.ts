import { brotliCompressSync } from 'node:zlib'

import type { BrowserContext } from '@playwright/test'

export interface FirstLoad {
  /** Of every script the page has asked for until it is quiet, each by itself, and of those that stand in it. */
  scriptBytes: number
  /** Cumulative layout shift, pressed nothing. */
  shift: number
}

const quietMs = 1500

/** A screen as somebody opens it with an empty cache. Scripts of the pages an editor previews are among its own. */
export async function loadFirst(context: BrowserContext, address: string): Promise<FirstLoad> {
  const page = await context.newPage()
  const scripts: Promise<Buffer>[] = []
  let heardAt = performance.now()
  page.on('response', (response) => {
    heardAt = performance.now()
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(address)
  // An editor tells every five seconds that it is open, so the network as such is never idle for long.
  while (performance.now() - heardAt < quietMs) await page.waitForTimeout(100)
  const inline = await page.evaluate(() =>
    [...document.scripts].filter(({ src }) => src === '').map(({ text }) => text),
  )
  const shift = await page.evaluate(layoutShift)
  const all = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))]
  await page.close()
  return { scriptBytes: all.reduce((sum, script) => sum + brotliCompressSync(script).length, 0), shift }
}

/** In the page. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => sum(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // Where nothing has shifted, nothing is told.
    setTimeout(() => resolve(0), 500)

    function sum(entries: readonly (PerformanceEntry & { value?: number })[]) {
      resolve(entries.reduce((total, { value = 0 }) => total + value, 0))
    }
  })
}
