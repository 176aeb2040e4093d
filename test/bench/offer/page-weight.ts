import type { Browser, CDPSession } from '@playwright/test'

/** What a first visit to an offer costs, cold. */
export interface PageWeight {
  /** Of the page itself with all its CSS, as sent. */
  htmlBytes: number
  /** Everything transferred but pictures, within two seconds after the load. */
  bytes: number
  /** Of the scripts in the page, as they stand there. */
  inlineScriptBytes: number
  /** Requests besides the page that had to end before the first paint. */
  blocking: number
  /** Cumulative layout shift, pressed nothing. */
  shift: number
}

const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const settleMs = 2000

/** @param script Whether scripts run. */
export async function weigh(browser: Browser, address: string, script: boolean): Promise<PageWeight> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: script })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const seen = await listen(cdp)
    await page.goto(address)
    await page.waitForTimeout(settleMs)
    const html = await page.content()
    return { ...seen(), inlineScriptBytes: inlineScripts(html) }
  } finally {
    await context.close()
  }
}

/** By the browser's own tools, which see as much of a page without scripts. */
async function listen(cdp: CDPSession) {
  const types = new Map<string, string>()
  const blockers = new Set<string>()
  let bytes = 0
  let htmlBytes = 0
  let shift = 0
  cdp.on('Network.requestWillBeSent', ({ requestId, type = 'Other', request }) => {
    types.set(requestId, type)
    // Chromium fetches what blocks painting before anything else.
    if (type !== 'Document' && request.initialPriority === 'VeryHigh') blockers.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (type === 'Document') htmlBytes += encodedDataLength
    if (type !== 'Image') bytes += encodedDataLength
  })
  cdp.on('PerformanceTimeline.timelineEventAdded', ({ event: { layoutShiftDetails } }) => {
    if (layoutShiftDetails && !layoutShiftDetails.hadRecentInput) shift += layoutShiftDetails.value
  })
  await cdp.send('Network.enable')
  await cdp.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] })
  return () => ({ htmlBytes, bytes, blocking: blockers.size, shift })
}

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].reduce(
    (sum, [, code = '']) => sum + Buffer.byteLength(code),
    0,
  )
