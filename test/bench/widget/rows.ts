/** What is measured of everybody; less is better everywhere. */
export type RowName = keyof typeof rows

/** What does not apply is not there. */
export type Measures = Partial<Record<RowName, number>>

/** Stands for a count when there was no question to be seen: worse than any number. */
export const notShown = Infinity

/** An upper limit, of our value itself or of its ratio to somebody else's. */
export interface Budget {
  of: 'value' | 'floor' | 'best peer'
  atMost: number
  /** Aimed at; being above it is said, and breaks nothing. */
  goal?: boolean
}

export interface Row {
  title: string
  digits: number
  budgets: Budget[]
}

const none: Budget[] = [{ of: 'value', atMost: 0 }]

/** In the order they are printed. */
export const rows = {
  bytes: { title: 'bytes after the HTML, brotli', digits: 0, budgets: [{ of: 'value', atMost: 12_000 }] },
  requests: { title: 'requests after the HTML', digits: 0, budgets: [{ of: 'value', atMost: 1 }] },
  firstQuestion: {
    title: 'first question, ms',
    digits: 0,
    budgets: [
      { of: 'floor', atMost: 1.06, goal: true },
      { of: 'floor', atMost: 1.1 },
      { of: 'best peer', atMost: 0.87 },
    ],
  },
  blocking: { title: 'blocking time, ms', digits: 0, budgets: none },
  longestTask: { title: 'longest task, if 50 ms or more', digits: 0, budgets: none },
  heap: { title: 'heap over a blank page, MiB', digits: 2, budgets: [{ of: 'value', atMost: 0.4 }] },
  nextQuestion: { title: 'answer → next question, ms', digits: 0, budgets: [{ of: 'value', atMost: 50 }] },
  shift: { title: 'layout shift', digits: 3, budgets: none },
  violations: { title: 'violations of a strict policy', digits: 0, budgets: none },
  styleLost: { title: 'style lost under it', digits: 0, budgets: none },
  withoutStorage: { title: 'errors without storage', digits: 0, budgets: none },
  otherHosts: { title: 'other hosts contacted', digits: 0, budgets: none },
} satisfies Record<string, Row>

/** Safe: the keys of an object that was just written out. */
export const rowNames = Object.keys(rows) as RowName[]
