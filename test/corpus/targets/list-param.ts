import type { Target } from '../target.ts'
import { inQuery } from '../value.ts'
import { leadsOf } from './search-query.ts'

export const listParam: Target = async (world, given) => ({
  answer: await world.ask('GET', leadsOf(world, `${given.param ?? 'q'}=${inQuery(given)}`)),
})
