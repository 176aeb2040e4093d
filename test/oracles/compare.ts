/** What JSON can hold; an unbounded end of an interval stands as the string "Infinity" or "-Infinity". */
export type Json = number | string | boolean | null | Json[] | { [field: string]: Json }

/** What an implementation answers: numbers may be infinite, a field may be missing. */
export type Answer =
  | number
  | string
  | boolean
  | null
  | undefined
  | readonly Answer[]
  | { [field: string]: Answer }

export interface Tolerance {
  abs: number
  rel: number
}

export interface Difference {
  /** `relative_ci[1]`; empty when the answer as a whole is of another kind. */
  path: string
  expected: Json
  got: Answer
}

/** Every place where the answer is not as expected. Fields that nobody expects are ignored. */
export function differences(expected: Json, got: Answer, tolerance: Tolerance, path = ''): Difference[] {
  if (Array.isArray(expected)) {
    if (!isArray(got) || got.length !== expected.length) return [{ path, expected, got }]
    return expected.flatMap((part, at) => differences(part, got[at], tolerance, `${path}[${at}]`))
  }
  if (expected !== null && typeof expected === 'object') {
    if (got === null || typeof got !== 'object' || isArray(got)) return [{ path, expected, got }]
    return Object.entries(expected).flatMap(([field, part]) =>
      differences(part, got[field], tolerance, path === '' ? field : `${path}.${field}`),
    )
  }
  return same(expected, got, tolerance) ? [] : [{ path, expected, got }]
}

function same(expected: string | number | boolean | null, got: Answer, { abs, rel }: Tolerance): boolean {
  if (typeof got === 'number' && !Number.isFinite(got)) return expected === String(got)
  if (typeof expected !== 'number' || typeof got !== 'number') return expected === got
  // Whole numbers are counts: near is not enough.
  if (Number.isSafeInteger(expected) && Number.isSafeInteger(got)) return expected === got
  return Math.abs(got - expected) <= abs + rel * Math.abs(expected)
}

/** `Array.isArray` does not narrow readonly arrays. */
const isArray = (value: Answer): value is readonly Answer[] => Array.isArray(value)
