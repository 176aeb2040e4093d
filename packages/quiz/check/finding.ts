import type { FlawAt, FlawCode } from '@pulya/contract/flaw'

import type { Checkable } from './checkable.ts'
import type { Reach } from './reach/reach.ts'
import type { WarningCode } from './warning-words.ts'

/** What a check has to say about one place of a quiz; `params` are what its sentence names. */
export type Finding = Wrong | Doubtful

type Params = Readonly<Record<string, number | string>>

/** Keeps the quiz from being published. */
export interface Wrong {
  level: 'error'
  code: FlawCode
  pointer: string
  params: Params
  /** Found only where this one is shown. */
  variant?: string
}

/** Lawful, but practice says otherwise. */
export interface Doubtful {
  level: 'warning'
  code: WarningCode
  pointer: string
  params: Params
  variant?: string
}

export interface Checked {
  quiz: Checkable
  /** Absent when there are too many ways through the quiz to follow them all. */
  reach: Reach | undefined
}

/** Looks at a quiz for one thing. */
export type Rule = (checked: Checked) => Iterable<Finding>

export const wrong = (code: FlawCode, pointer: string, params: Params = {}): Wrong => ({
  level: 'error',
  code,
  pointer,
  params,
})

export const doubtful = (code: WarningCode, pointer: string, params: Params = {}): Doubtful => ({
  level: 'warning',
  code,
  pointer,
  params,
})

/** Errors as the api refuses with them. */
export function flawsOf(findings: readonly Finding[]): FlawAt[] {
  return findings.flatMap((finding) => {
    if (finding.level === 'warning') return []
    const { code, pointer, params } = finding
    return [{ code, pointer, ...('limit' in params && { limit: params['limit'] }) }]
  })
}
