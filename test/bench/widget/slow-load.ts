import type { Browser, CDPSession, Page } from '@playwright/test'

import type { Walk } from './contender.ts'
import { median } from './median.ts'
import { reasonOf } from './reason.ts'
import { firstTexts, slowdown, slowNetwork, whenSeen, withFreshPage } from './open.ts'
import { quiz } from './quiz.ts'
import type { Measures } from './rows.ts'

export interface SlowLoad {
  measures: Measures
  /** Screens that were reached: questions and the form. */
  walked: number
  /** Why it went no further. */
  stopped?: string
}

/** What a visitor with a slow phone on a slow network waits for: the first question, then each one after it. */
export function loadSlowly(browser: Browser, address: string, walk: Walk | undefined): Promise<SlowLoad> {
  return withFreshPage(browser, async ({ page, cdp }) => {
    const traffic = await listen(cdp)
    await cdp.send('Network.emulateNetworkConditions', slowNetwork)
    await cdp.send('Emulation.setCPUThrottlingRate', slowdown)

    await page.goto(address, { waitUntil: 'commit' })
    const firstQuestion = await whenSeen(page, firstTexts)
    const [bytes, requests] = await traffic.untilNow()
    const { waits, ...walked } = walk ? await answerAll(page, walk) : onePage
    const shift = await page.evaluate(() => window.bench.shift)

    const nextQuestion = waits.length > 0 && { nextQuestion: median(waits) }
    return { ...walked, measures: { bytes, requests, firstQuestion, shift, ...nextQuestion } }
  })
}

const onePage = { waits: [], walked: 1, stopped: 'all questions stand on one page' }

async function listen(cdp: CDPSession) {
  const asked = new Map<string, Promise<number>>()
  const ends = new Map<string, (bytes: number) => void>()
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Document') return
    const { promise, resolve } = Promise.withResolvers<number>()
    asked.set(requestId, promise)
    ends.set(requestId, resolve)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    ends.get(requestId)?.(encodedDataLength),
  )
  cdp.on('Network.loadingFailed', ({ requestId }) => ends.get(requestId)?.(0))
  await cdp.send('Network.enable')
  return {
    /** Of what was asked for so far: bytes with their headers, once all have come, and how many requests. */
    async untilNow(): Promise<[bytes: number, requests: number]> {
      const sizes = await Promise.all(asked.values())
      return [sizes.reduce((sum, size) => sum + size, 0), sizes.length]
    },
  }
}

/** Also says the wait for each next question, in ms from the press that asked for it. */
async function answerAll(page: Page, { pick, toForm, formSays = quiz.contact.title }: Walk) {
  const waits: number[] = []
  let walked = 1
  try {
    for (const [at, question] of quiz.questions.entries()) {
      const { [at + 1]: next } = quiz.questions
      const seen = whenSeen(page, [next?.title ?? formSays])
      // Nobody listens when picking fails first.
      seen.catch(() => {})
      await pick(page, question, at)
      if (!next) await toForm?.(page)
      const wait = (await seen) - (await page.evaluate(() => window.bench.pressedAt))
      if (next && wait > 0) waits.push(wait)
      walked += 1
    }
    return { waits, walked }
  } catch (fault) {
    return { waits, walked, stopped: reasonOf(fault) }
  }
}
