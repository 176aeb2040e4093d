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

export const press = (page: Page, button: Locator): Promise<number[]> =>
  answersTo(page, 1, () => button.click())

export const takeBack = (page: Page): Promise<number[]> =>
  answersTo(page, 1, () => page.keyboard.press('Control+z'))
