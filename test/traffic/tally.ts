import type { Quiz } from './offer.ts'

/** What was sent and acknowledged: distinct visitors by variant and step, with the names and in the order of the report. */
export interface Tally {
  steps: readonly string[]
  /** A place for one visitor; the same step twice counts once. */
  visitor(variant: string): (step: string) => void
  /** Minor units. */
  earn(variant: string, amount: number): void
  variants(): string[]
  reached(variant: string, step: string): number
  revenue(variant: string): number
}

export function startTally(quiz: Quiz | undefined): Tally {
  const reached = new Map<string, number>()
  const revenue = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string, amount: number) =>
    counts.set(key, (counts.get(key) ?? 0) + amount)

  return {
    steps: stepsOf(quiz),
    visitor(variant) {
      const before = new Set<string>()
      return (step) => {
        if (!before.has(step)) add(reached, `${variant}/${step}`, 1)
        before.add(step)
      }
    },
    earn: (variant, amount) => add(revenue, variant, amount),
    variants: () => [...new Set([...reached.keys()].map((key) => key.replace(/\/.*/, '')))].toSorted(),
    reached: (variant, step) => reached.get(`${variant}/${step}`) ?? 0,
    revenue: (variant) => revenue.get(variant) ?? 0,
  }
}

const stepsOf = (quiz: Quiz | undefined): string[] => [
  'exposed',
  'quiz_started',
  ...(quiz?.snapshot.questions ?? []).map(({ key }) => `answer:${key}`),
  'form_viewed',
  'lead',
  'qualified',
  'contract',
]
