import type { Page } from '@playwright/test'

import type { Question } from './quiz.ts'

/** A way to put the quiz into somebody's page. */
export interface Contender {
  name: string
  /** What stands in the head of the page, and where the quiz goes. */
  head: string
  place: string
  /** Files beside the page, by the end of their address. */
  files: Readonly<Record<string, string>>
  walk?: Walk
  /** A back end that answers at once; `undefined` when there is nothing at that path. */
  answer?: BackEnd
}

/** How a visitor goes on. What has all questions on one page has no walk. */
export interface Walk {
  /** Picks the first option and goes on; its last click is the one that the next question follows. */
  pick: (page: Page, question: Question, at: number) => Promise<unknown>
  /** From the last question to the form, when something stands between them. */
  toForm?: (page: Page) => Promise<unknown>
  /** A text of the form, when the form cannot carry the title of the quiz's contact. */
  formSays?: string
}

/** @param path Without the query. */
export type BackEnd = (path: string, body: string) => object | undefined
