import { expect, type Page } from '@playwright/test'

const targetPx = 44

/** Nothing sticks out of the screen sideways, and everything to press is large enough for a thumb. */
export async function expectToFit(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const root = document.querySelector('pulya-quiz')?.shadowRoot ?? document
    const small = [...root.querySelectorAll<HTMLElement>('button, input, select, textarea')].map((it) => {
      // A press on the words of a label is a press on its field.
      const { width, height } = (it.closest('label') ?? it).getBoundingClientRect()
      return { what: `${it.localName} ${it.getAttribute('type') ?? ''}`, side: Math.min(width, height) }
    })
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = [...root.querySelectorAll('*')].map((it) => it.getBoundingClientRect().right)
    return { small, over: Math.max(scrollWidth, ...wide) - clientWidth }
  })
  expect(seen.over).toBeLessThanOrEqual(0)
  expect(seen.small.filter(({ side }) => side < targetPx)).toEqual([])
}
