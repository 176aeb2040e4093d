import type { Case, CaseFile } from './cases.ts'
import { type Difference, judge } from './judge.ts'
import { targets } from './targets.ts'
import type { World } from './world/world.ts'

export interface Verdict {
  case: Case
  /** Empty for a case that passed; absent for one that has nothing to be sent to. */
  differences?: Difference[]
  /** What is kept of the input now. */
  stored?: string | undefined
}

/** Sends the cases of one file, one after another, and looks whether the server is well afterwards. */
export async function checkFile(world: World, { cases }: CaseFile): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const given of cases) verdicts.push(await checkCase(world, given))
  const [last] = verdicts.slice(-1)
  const unwell = await illness(world)
  return unwell && last
    ? [...verdicts.slice(0, -1), { ...last, differences: [...(last.differences ?? []), unwell] }]
    : verdicts
}

async function checkCase(world: World, given: Case): Promise<Verdict> {
  const target = targets.get(given.target)
  if (!target) return { case: given }
  const seen = await target(world, given)
  return { case: given, differences: judge(given, seen), stored: seen.stored }
}

async function illness({ send }: World): Promise<Difference | undefined> {
  const [healthz, readyz] = await Promise.all(['/healthz', '/readyz'].map((target) => send({ target })))
  const got = `${healthz?.status} and ${readyz?.status}`
  return got === '200 and 200' ? undefined : { expected: 'health checks answered after the file', got }
}
