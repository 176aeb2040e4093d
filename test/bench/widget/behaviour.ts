import type { Browser, Page } from '@playwright/test'

import { firstTexts, withFreshPage } from './open.ts'
import { type Measures, notShown } from './rows.ts'

/** What the quiz does on a strict page, without storage, and behind the visitor's back; nothing is slow here. */
export async function behaviourOf(
  browser: Browser,
  address: { plain: string; strict: string },
): Promise<Measures> {
  const plain = await openAt(browser, address.plain)
  const strict = await openAt(browser, address.strict)
  return {
    violations: strict.shown ? strict.violations.length : notShown,
    styleLost: strict.look.join() === plain.look.join() ? 0 : 1,
    withoutStorage: await errorsWithoutStorage(browser, address.plain),
    otherHosts: plain.otherHosts,
  }
}

const openAt = (browser: Browser, address: string) =>
  withFreshPage(browser, async ({ page }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await page.goto(address)
    const shown = await isShown(page)
    const seen = await page.evaluate(
      (texts) => ({ violations: window.bench.violations, look: window.bench.lookOf(texts) }),
      firstTexts,
    )
    const own = new URL(address).host
    return { ...seen, shown, otherHosts: [...hosts].filter((host) => host !== '' && host !== own).length }
  })

const errorsWithoutStorage = (browser: Browser, address: string) =>
  withFreshPage(browser, async ({ page }) => {
    let errors = 0
    page.on('pageerror', () => (errors += 1))
    await page.addInitScript(blockStorage)
    await page.goto(address)
    return (await isShown(page)) ? errors : notShown
  })

/** As a browser does that keeps no data of this site. */
function blockStorage(): void {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get: blocked })
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked })
}

/** Some show a question and start on the rest of their work only then. */
async function isShown(page: Page): Promise<boolean> {
  const shown = await page
    .waitForFunction((texts) => window.bench.isSeen(texts), firstTexts, { polling: 100, timeout: 8000 })
    .then(() => true)
    .catch(() => false)
  await page.waitForTimeout(1000)
  return shown
}
