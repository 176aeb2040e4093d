import type { Statement } from '../db/statement.ts'
import type { Fold } from '../db/writer.ts'
import { recountLeads } from '../leads/lead-steps.ts'
import type { Audience } from './audience.ts'
import type { FactSet } from './fact-set.ts'

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
  facts?: FactSet | undefined
  /** The page was sent at this moment; else an act tells of a showing that was some time before. */
  sent?: boolean | undefined
}

const insertFacts = (sets: readonly FactSet[]): Statement => ({
  sql: `insert or ignore into fact_set select value ->> 0, value ->> 1 from json_each(?)`,
  args: [JSON.stringify(sets.map(({ id, json }) => [id, json]))],
})

const insertExposures = (exposures: readonly Exposure[]): Statement => ({
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
    const sets = new Set(exposures.flatMap(({ facts }) => facts ?? []))
    const insert = [insertFacts([...sets]), insertExposures(exposures)]
    const known = exposures.filter(({ facts }) => facts?.returning !== 'no')
    if (known.length === 0) return insert
    const visitors = JSON.stringify(known.map(({ visitor }) => visitor))
    return [
      ...insert,
      ...recountLeads('lead.visitor in (select value from json_each(:visitors))', { visitors }),
    ]
  },
}
