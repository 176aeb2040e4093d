import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

/** Not a headless browser, which is counted as a bot. */
const userAgent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

/** Somebody who has never been here, and is counted as a person. */
export async function openAsVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ userAgent, ...options })
  return context.newPage()
}
