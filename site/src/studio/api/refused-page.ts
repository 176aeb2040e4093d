import type { Refused } from './reply.ts'

/**
 * The page to show in place of one whose data was refused.
 *
 * @throws What is a bug and not a refusal.
 */
export function pageFor({ code, requestId }: Refused): string {
  if (code === 'not-found' || code === 'parameters-invalid') return '/404'
  if (code === 'forbidden') return '/studio/closed'
  throw new Error(`The api refused a page its data: ${code}, request ${requestId ?? 'unknown'}`)
}
