import type { Page } from '@playwright/test'

import type { Question } from '../quiz.ts'
import type { Peer } from '../peers.ts'

// Both draw into a frame of their own, on the same origin.
const place = '<div id="quiz"></div>'

async function pick(page: Page, { options: [option] }: Question, nextButton: number): Promise<void> {
  const inside = page.frameLocator('iframe')
  await inside.getByText(option, { exact: true }).click()
  await inside.getByRole('button', { name: 'Next' }).nth(nextButton).click()
}

/** The questions before stay above, each with its button. On a slow phone a press of it is often lost, and the walk ends. */
export const tripettoAutoscroll: Peer = { place, walk: { pick } }

export const tripettoClassic: Peer = { place, walk: { pick: (page, question) => pick(page, question, 0) } }
