import type { Locator, Page } from '@playwright/test'

import { answersTo } from './interactions.ts'

/** What one round through an editor has taken, by action. */
export type Walked = Record<string, number[]>

const text = 'Сколько вы платите каждый месяц'
/** As people type. */
const keyDelayMs = 90
/** Longer than a draft waits before it is saved, so that saving falls into the typing that goes on. */
const pauseMs = 700

/** Writes some words into a field, with a pause after each of them. */
export async function typeInto(page: Page, field: Locator): Promise<number[]> {
  const taken: number[] = []
  await field.click()
  for (const word of text.split(' ')) {
    taken.push(
      ...(await answersTo(page, word.length, () => page.keyboard.type(word, { delay: keyDelayMs }))),
      ...(await answersTo(page, 1, () => page.keyboard.type(' '))),
    )
    await page.waitForTimeout(pauseMs)
  }
  return taken
}

/** Carries the row the focus is in down the list and up again. */
export async function carry(page: Page, steps: number): Promise<number[]> {
  const taken: number[] = []
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowUp']) {
    for (let step = 0; step < steps; step += 1) {
      taken.push(...(await answersTo(page, 1, () => page.keyboard.press(key))))
    }
  }
  return taken
}

/** Presses something, and looks at what has come of it. Nobody can press what they have not scrolled to. */
export async function press(page: Page, button: Locator): Promise<number[]> {
  await button.scrollIntoViewIfNeeded()
  const taken = await answersTo(page, 1, () => button.click())
  await page.waitForTimeout(pauseMs)
  return taken
}

/** Takes the last change back, makes it again and takes it back for good. */
export async function takeBack(page: Page): Promise<number[]> {
  const taken: number[] = []
  for (const keys of ['Control+z', 'Control+Shift+z', 'Control+z']) {
    taken.push(...(await answersTo(page, 1, () => page.keyboard.press(keys))))
    await page.waitForTimeout(pauseMs)
  }
  return taken
}
