import type { Act } from './elements.ts'

/** What the page says about the quiz in `data-…`. */
export type Options = Readonly<Record<string, string | undefined>>

/** Where a quiz is drawn and what else it does there: `act` is told what `Act` is told. */
export interface Frame {
  node: HTMLElement
  act: Act
}
