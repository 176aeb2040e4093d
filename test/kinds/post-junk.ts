import type { Locator, Page, Response } from '@playwright/test'
import { answerTextMax } from '@pulya/contract/text'

/** Longer than any answer may be, and no answer of a kind that has options, numbers or dates. */
const junk = 'x'.repeat(answerTextMax + 1)

/** Posts a form that nobody could have filled in this way: every field of the question is turned into a line of text. */
export async function postJunk(page: Page, group: Locator): Promise<Response> {
  await group.locator('input, select, textarea').evaluateAll((fields, value) => {
    for (const field of fields) {
      const line = document.createElement('input')
      line.name = field.getAttribute('name') ?? ''
      line.value = value
      field.replaceWith(line)
    }
  }, junk)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('form > button').click()
  return answered
}
