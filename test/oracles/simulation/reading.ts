import { alwaysValidCritical, type Plan } from '@pulya/stats/always-valid'
import type { Difference } from '../compare.ts'

/** What |z| has to exceed at each look. */
export const boundaryOf = (plan: Plan, looks: number, visitorsBetweenLooks: number) =>
  Array.from({ length: looks }, (_, look) => alwaysValidCritical((look + 1) * visitorsBetweenLooks, plan))

/** Whether somebody who looks as often as the boundary has values ever sees a verdict. */
export const crosses = (looks: number[], boundary: number[]) =>
  boundary.some((critical, look) => (looks[look] ?? 0) > critical)

export const shareOf = (tests: number[][], holds: (looks: number[]) => boolean) =>
  tests.filter(holds).length / tests.length

/** Nothing, or that the share is not where it should be. */
export const outside = (path: string, got: number, [least, most]: [number, number]): Difference[] =>
  least <= got && got <= most ? [] : [{ path, expected: [least, most], got }]
