import { expect, type Locator, type Page } from '@playwright/test'

import { photoPath } from '../files/samples.ts'
import { tabTo } from '../keyboard.ts'

const fields = 'input, select, textarea'

export async function goOn(page: Page): Promise<void> {
  await tabTo(page, page.locator('form > button:not([type=button])'))
  await page.keyboard.press('Enter')
}

/** Whether the focus is where the answer goes. */
export async function isInField(group: Locator): Promise<boolean> {
  const focused = group.locator(':focus')
  return (await focused.count()) === 1 && focused.evaluate((it) => it.matches('input, select, textarea'))
}

export async function typeInto(page: Page, group: Locator, text: string): Promise<void> {
  await tabTo(page, group.locator('input'))
  await retype(page, text)
}

/** Gives an answer of any kind, without going on. */
export async function answerByKeyboard(page: Page, group: Locator): Promise<void> {
  const all = await group
    .locator(fields)
    .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ type, inputMode }) => ({ type, inputMode })))
  for (const [at, { type, inputMode }] of all.entries()) {
    // One of several is enough, and one Tab goes past all the radios of a name.
    if (at > 0 && isChoice(type)) continue
    const field = group.locator(fields).nth(at)
    await tabTo(page, field)
    if (isChoice(type)) await page.keyboard.press('Space')
    else if (type === 'file') await attach(page, field)
    else if (type === 'select-one') await page.keyboard.press('ArrowDown')
    else if (type === 'range') await moveByArrow(page, field)
    else if (type === 'date') await spinToDate(page)
    else if (type === 'number') await retype(page, await boundOf(field, all.slice(0, at)))
    else await retype(page, inputMode ? '50' : (typed[type] ?? 'Anna'))
  }
}

const isChoice = (type: string) => type === 'radio' || type === 'checkbox'

/** What goes into a field that says what it is for. */
const typed: Readonly<Record<string, string>> = { tel: '+7 916 123-45-67', email: 'anna@example.com' }

async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** No key chooses a file: the window for that is the system's own. */
async function attach(page: Page, field: Locator): Promise<void> {
  await field.setInputFiles(photoPath)
  const withScript = (await page.locator('pulya-quiz').count()) > 0
  if (withScript) await page.locator('.files__file--kept').waitFor()
}

async function moveByArrow(page: Page, track: Locator): Promise<void> {
  const before = await track.inputValue()
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key)
    if ((await track.inputValue()) !== before) return
  }
  expect(await track.inputValue(), 'an arrow moves the track').not.toBe(before)
}

/** From nothing each of day and month is spun to its last, the year to this one; in whatever order they stand. */
async function spinToDate(page: Page): Promise<void> {
  for (const last of [false, false, true]) {
    await page.keyboard.press('ArrowDown')
    if (!last) await page.keyboard.press('ArrowRight')
  }
}

/** The first of two numbers is the least one, the second the greatest. */
const boundOf = (field: Locator, before: { type: string }[]) =>
  field.evaluate(
    (it: HTMLInputElement, isSecond) => (isSecond ? it.max : it.min),
    before.some(({ type }) => type === 'number'),
  )
