import type { Browser, CDPSession, Page } from '@playwright/test'

import { installProbe } from './probe.ts'
import { quiz } from './quiz.ts'

export interface Opened {
  page: Page
  cdp: CDPSession
}

const phone = { viewport: { width: 412, height: 915 }, locale: 'en-GB', timezoneId: 'Europe/London' }

/** A page of its own in a context of its own: nothing is cached, nothing is stored, nobody was here before. */
export async function withFreshPage<T>(browser: Browser, use: (opened: Opened) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await page.addInitScript(installProbe)
    page.setDefaultTimeout(15_000)
    return await use({ page, cdp: await context.newCDPSession(page) })
  } finally {
    await context.close()
  }
}

/** The preset of the browser's own tools. */
export const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
}
export const slowdown = { rate: 4 }

const [first] = quiz.questions
/** What is on screen when the first question is. */
export const firstTexts = [first.title, first.options[0]]

const patienceMs = 15_000

/** @throws When the texts are still missing after a quarter of a minute. */
export async function whenSeen(page: Page, texts: readonly string[]): Promise<number> {
  const timer = Promise.withResolvers<never>()
  const tooLate = setTimeout(() => timer.reject(new Error(`“${texts[0]}” was never on screen`)), patienceMs)
  try {
    return await Promise.race([page.evaluate((wanted) => window.bench.seen(wanted), texts), timer.promise])
  } finally {
    clearTimeout(tooLate)
  }
}
