import type { Locator, Page } from '@playwright/test'

const pressesMax = 200

/** Goes to this element as somebody without a mouse does, however far it is; `Shift+Tab` goes back. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor()
  for (let presses = 0; presses < pressesMax; presses += 1) {
    if (await wanted.evaluate(isFocused)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${pressesMax} presses of ${key} did not lead to ${String(wanted)}`)
}

/** Runs inside the page. */
function isFocused(element: Element): boolean {
  const root = element.getRootNode()
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element
}

export async function pressByKey(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** In place of whatever stands there. */
export async function typeByKey(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
