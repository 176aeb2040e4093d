import type { CDPSession, Page } from '@playwright/test'

import { inPage, inProbe } from './seen-in-page.ts'

/** What can be told of a page by looking at it from outside. */
export interface Seen {
  /** Since the last look: errors and warnings of the console, uncaught ones, broken policies. */
  complaints: string[]
  /** Every layout shift, https://web.dev/articles/cls */
  shift: number
  /** The element of the largest contentful paint, and ms from the navigation to it. */
  largest: string
  largestAt: number
  /** Who has the focus, and how far the page is scrolled. */
  at: string
  /** The document as it stands, without quizzes and what brought them. */
  markup: string
}

/**
 * Watches the page from a world of scripts of its own, which the page can neither see nor break.
 * https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-addScriptToEvaluateOnNewDocument
 */
export async function watch(page: Page) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  const cdp = await page.context().newCDPSession(page)
  let world = 0
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'probe') world = context.id
  })
  await cdp.send('Runtime.enable')
  await cdp.send('Page.enable')
  await cdp.send('Network.enable')
  // Every load is somebody's first.
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `const probe = (${String(inProbe)})()`,
    worldName: 'probe',
  })

  return {
    look: async (): Promise<Seen> => {
      const seen = await evaluate<Omit<Seen, 'complaints'>>(cdp, 'probe()', world)
      return { ...seen, complaints: complaints.splice(0) }
    },
    /** Names of globals, and of everything on prototypes with its source. */
    lookAtGlobals: () => evaluate<string[]>(cdp, `(${String(inPage)})()`),
  }
}

/** Safe: it is called with functions of `seen-in-page.ts`, which return what they say. */
async function evaluate<T>(cdp: CDPSession, expression: string, contextId?: number): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
    ...(contextId && { contextId }),
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}
