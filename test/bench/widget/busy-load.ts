import type { Browser } from '@playwright/test'

import { firstTexts, slowdown, withFreshPage } from './open.ts'
import type { Measures } from './rows.ts'

/** What the quiz does to a slow phone when the network is no excuse. Here nothing looks for texts in every frame. */
export function loadBusily(
  browser: Browser,
  address: string,
  shows: readonly string[] = firstTexts,
): Promise<Measures> {
  return withFreshPage(browser, async ({ page, cdp }) => {
    await cdp.send('Emulation.setCPUThrottlingRate', slowdown)
    await page.goto(address)
    await page.waitForFunction((texts) => window.bench.isSeen(texts), shows, { polling: 250 })
    await page.waitForTimeout(settleMs)
    const longTasks = await page.evaluate(() => window.bench.longTasks)

    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    // What dies in the first collection may free more in the second.
    await cdp.send('HeapProfiler.collectGarbage')
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    return {
      blocking: longTasks.reduce((sum, duration) => sum + duration - longFromMs, 0),
      longestTask: Math.max(0, ...longTasks),
      heap: usedSize / 2 ** 20,
    }
  })
}

const settleMs = 1500
const longFromMs = 50
