import type { FlawAt, FlawCode } from '@pulya/contract/flaw'

import type { Offer } from '../slots.ts'
import type { TextShown } from '../texts-shown.ts'
import type { Vertical } from '../vertical.ts'
import type { WarningCode } from './warning-code.ts'

/** What a check has to say about one place of an offer; `text` is what is read there, `limit` what is wrong in it. */
export type Finding = Wrong | Doubtful

export interface Spot extends Partial<Omit<TextShown, 'pointer'>> {
  pointer: string
  limit?: number | string
}

/** Keeps the offer from being published. */
export interface Wrong extends Spot {
  level: 'error'
  code: FlawCode
}

/** Worth a look. */
export interface Doubtful extends Spot {
  level: 'warning'
  code: WarningCode
}

/** What an offer itself does not know. What is absent is not checked. */
export interface Surroundings {
  /** Unix ms. */
  now?: number
  published?: {
    /** Public ids. */
    quizzes: ReadonlySet<string>
    /** `/q/price`, without what may follow it. */
    paths: ReadonlySet<string>
  }
}

export interface Checked {
  offer: Offer
  vertical: Vertical
  texts: readonly TextShown[]
  around: Surroundings
}

/** Looks at an offer for one thing. */
export type Rule = (checked: Checked) => Iterable<Finding>

export const wrong = (code: FlawCode, spot: Spot): Wrong => ({ level: 'error', code, ...spot })

export const doubtful = (code: WarningCode, spot: Spot): Doubtful => ({ level: 'warning', code, ...spot })

/** Errors as the api refuses with them. */
export const flawsOf = (findings: readonly Finding[]): FlawAt[] =>
  findings.flatMap((finding) => {
    if (finding.level === 'warning') return []
    const { code, pointer, limit } = finding
    return [{ code, pointer, ...(limit !== undefined && { limit }) }]
  })
