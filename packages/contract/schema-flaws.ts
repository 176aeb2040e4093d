import { z } from 'zod'

import { isFlawCode } from './flaw-codes.ts'
import type { Cleaned, Flaw, FlawAt } from './flaw.ts'
import { pointerTo } from './pointer.ts'

/** More would tell a person nothing and let a small request ask for a large answer. */
const flawsMax = 20

/** A schema whose value then goes through an input rule; the rule's flaw travels inside the zod issue. */
export function ruled<Input extends z.ZodType, T>(
  input: Input,
  rule: (value: z.output<Input>) => Cleaned<T>,
) {
  return input.transform((value, context): T => {
    const cleaned = rule(value)
    if ('value' in cleaned) return cleaned.value
    context.addIssue({ code: 'custom', params: { flaw: cleaned.flaw } })
    return z.NEVER
  })
}

/**
 * A value through a schema: what is stored, or the first twenty flaws with their places.
 * A flaw code given to zod as the message of a check (`z.string().regex(key, 'key-invalid')`) is the flaw's code.
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): { value: T } | { flaws: FlawAt[] } {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { value: parsed.data }
  return { flaws: flawsOfIssues(parsed.error.issues) }
}

/** The same for an error of somebody else's parse, which did not keep the input beside each issue. */
export function flawsOfError({ issues }: Pick<z.ZodError, 'issues'>, input: unknown): FlawAt[] {
  return flawsOfIssues(issues.map((issue) => withInput(issue, input)))
}

const flawsOfIssues = (issues: readonly Issue[]): FlawAt[] =>
  issues.flatMap((issue) => flawsOf(issue)).slice(0, flawsMax)

/** Issues are plain objects whose `input` zod leaves out unless asked; putting it there changes nothing else of them. */
function withInput(issue: Issue, root: unknown): Issue {
  const input = issue.path.reduce<unknown>((inside, step) => Object(inside)[step], root)
  if (issue.code !== 'invalid_union') return { ...issue, input } as Issue
  return {
    ...issue,
    input,
    errors: issue.errors.map((branch) => branch.map((inner) => withInput(inner, input))),
  } as Issue
}

type Issue = z.core.$ZodIssue

function flawsOf(issue: Issue, above: readonly PropertyKey[] = []): FlawAt[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, flawsMax)
      .map((key) => ({ code: 'member-unknown', pointer: pointerTo(...path, key) }))
  }
  const meant = issue.code === 'invalid_union' && !isFlawCode(issue.message) && meantBranch(issue.errors)
  if (meant) return meant.flatMap((inner) => flawsOf(inner, path))
  return [{ ...flawOf(issue), pointer: pointerTo(...path) }]
}

/** Of the ways a union could be met, the one that got past the type and furthest: most likely the one that was meant. */
function meantBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const depth = (branch: Issue[]) => Math.max(...branch.map((issue) => issue.path.length))
  return branches
    .filter((branch) => branch.some((issue) => issue.code !== 'invalid_type' || issue.path.length > 0))
    .toSorted((one, other) => depth(other) - depth(one))[0]
}

function flawOf(issue: Issue): Flaw {
  if (isAbsent(issue)) return { code: 'member-required' }
  if (isFlawCode(issue.message)) return { code: issue.message }
  switch (issue.code) {
    case 'custom':
      return ruledFlaw(issue) ?? { code: 'value-wrong' }
    case 'invalid_type':
      return typeFlaw(issue.expected)
    case 'invalid_union':
      return typeFlaw(issue.errors.flat().flatMap(expectedType).join(', '))
    case 'invalid_value':
      return { code: 'value-unknown', limit: issue.values.map(String).join(', ') }
    case 'too_big':
      return { code: boundCodes[issue.origin]?.tooBig ?? 'value-wrong', limit: Number(issue.maximum) }
    case 'too_small':
      return { code: boundCodes[issue.origin]?.tooSmall ?? 'value-wrong', limit: Number(issue.minimum) }
    case 'not_multiple_of':
      return { code: 'number-step', limit: issue.divisor }
    case 'invalid_key':
      return { code: 'key-invalid' }
    default:
      return { code: 'value-wrong' }
  }
}

const aboutType: ReadonlySet<unknown> = new Set(['invalid_type', 'invalid_value', 'invalid_union'])

function isAbsent(issue: Issue): boolean {
  return issue.input === undefined && aboutType.has(issue.code)
}

function typeFlaw(expected: string): Flaw {
  if (expected === '') return { code: 'value-wrong' }
  return expected === 'int' ? { code: 'number-not-whole' } : { code: 'type-wrong', limit: expected }
}

function expectedType(issue: Issue): string[] {
  return issue.code === 'invalid_type' ? [issue.expected] : []
}

/** By what zod calls the origin of a bound. A text too short has one bound in practice: it may not be empty. */
const boundCodes: Record<string, { tooBig: Flaw['code']; tooSmall: Flaw['code'] }> = {
  string: { tooBig: 'text-too-long', tooSmall: 'text-required' },
  array: { tooBig: 'items-too-many', tooSmall: 'items-too-few' },
  number: { tooBig: 'number-too-large', tooSmall: 'number-too-small' },
  int: { tooBig: 'number-too-large', tooSmall: 'number-too-small' },
}

/** `params` is open in zod's type; only `ruled` puts a `flaw` there, so its shape is known. */
function ruledFlaw(issue: z.core.$ZodIssueCustom): Flaw | undefined {
  return issue.params?.['flaw'] as Flaw | undefined
}
