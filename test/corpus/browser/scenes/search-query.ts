import type { Scene } from '../scene.ts'
import { look } from '../visit.ts'

/** The list of leads with the query above it. No contract has been made, so below it there is never anything. */
export const searchQuery: Scene = {
  target: 'search.query',
  atOnce: 1,
  look: async (stage, [text = { typed: '', kept: '' }]) => {
    const query = new URLSearchParams({ status: 'contract', q: text.typed })
    return { like: '', views: [await look(stage, 'a search', `/studio/leads?${query}`, text)] }
  },
}
