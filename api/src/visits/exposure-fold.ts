import type { Statement } from '../db/statement.ts'
import type { Fold } from '../db/writer.ts'
import type { Audience } from './audience.ts'

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
}

const insertExposures = (exposures: readonly Exposure[]): Statement => ({
  sql: `
    insert or ignore into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at, texts)
    select value ->> 'experiment', value ->> 'visitor', value ->> 'variant', value ->> 'epoch', value ->> 'audience',
           value ->> 'snapshot', value ->> 'day', value ->> 'at', value -> 'texts'
    from json_each(?)`,
  args: [JSON.stringify(exposures)],
})

/** The first exposure of a visitor stays; later ones change nothing. */
export const exposureFold: Fold<Exposure> = {
  statements: (exposures) => [insertExposures(exposures)],
}
