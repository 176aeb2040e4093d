import type { Statement } from '../db/statement.ts'
import type { Fold } from '../db/writer.ts'
import { recountLeads } from '../leads/lead-steps.ts'
import type { Audience } from './audience.ts'
import { factSet } from './fact-set.ts'
import type { Facts } from './facts.ts'

/** A visitor who was shown a variant. */
export interface Exposure {
  experiment: string
  visitor: string
  variant: string
  epoch: number
  audience: Audience
  snapshot: string
  at: number
  day: string
  /** Keys of the rules that spoke, by slot; absent where the page has no slots, and where it is not known. */
  texts?: Readonly<Record<string, string>> | undefined
  /** Absent where nobody has told them. */
  facts?: Facts | undefined
  /** The page was sent at this moment; else an act tells of a showing that was some time before. */
  sent?: boolean | undefined
}

const insertFacts = (sets: ReadonlyMap<number, string>): Statement => ({
  sql: `insert or ignore into fact_set select value ->> 0, value ->> 1 from json_each(?)`,
  args: [JSON.stringify([...sets])],
})

const insertExposures = (exposures: readonly object[]): Statement => ({
  sql: `
    insert or ignore into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at, texts, facts, sent)
    select value ->> 'experiment', value ->> 'visitor', value ->> 'variant', value ->> 'epoch', value ->> 'audience',
           value ->> 'snapshot', value ->> 'day', value ->> 'at', value -> 'texts', value ->> 'facts',
           coalesce(value ->> 'sent', 0)
    from json_each(?)`,
  args: [JSON.stringify(exposures)],
})

/**
 * The first exposure of a visitor stays; later ones change nothing. Whoever was here before may be a person who has left a
 * contact, and whom another of their visits has shown another variant.
 */
export const exposureFold: Fold<Exposure> = {
  statements(exposures) {
    const sets = new Map<number, string>()
    const rows = exposures.map(({ facts, ...exposure }) => {
      const set = facts && factSet(facts)
      if (set) sets.set(set.id, set.json)
      return { ...exposure, facts: set?.id }
    })
    const insert = [insertFacts(sets), insertExposures(rows)]
    const known = exposures.filter(({ facts }) => facts?.returning !== 'no')
    if (known.length === 0) return insert
    const visitors = JSON.stringify(known.map(({ visitor }) => visitor))
    return [
      ...insert,
      ...recountLeads('lead.visitor in (select value from json_each(:visitors))', { visitors }),
    ]
  },
}
