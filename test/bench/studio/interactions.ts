import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Ms from an input to the next painted frame, by the number the browser gives an interaction. */
    interactions: Map<number, number>
  }
}

/** Interactions that are over sooner are not told by browsers: https://w3c.github.io/event-timing/ */
const leastMs = 16

/** To be run in every page before its own scripts. */
export function installInteractions(): void {
  window.interactions = new Map()
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const { interactionId = 0, duration } = entry
      if (interactionId === 0) continue
      window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0))
    }
  })
  const init = { type: 'event', durationThreshold: 16, buffered: true }
  observer.observe(init)
}

/**
 * How long a person waited for the screen to answer, once for each of their presses.
 *
 * @param count How many presses `act` makes: those too quick to be told are counted as the least.
 */
export async function answersTo(page: Page, count: number, act: () => Promise<void>): Promise<number[]> {
  await settled(page)
  await page.evaluate(() => window.interactions.clear())
  await act()
  await settled(page)
  const told = await page.evaluate(() => [...window.interactions.values()])
  return [...told, ...Array.from({ length: Math.max(0, count - told.length) }, () => leastMs)]
}

/** Frames are told of some time after they were painted. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))
      }),
  )
