import { doubtful, type Finding, type Rule, type Surroundings, wrong } from '../finding.ts'
import { membersOf } from '../members.ts'

/** `/q/price` of `/q/price/tver?a=b`, and `/legal/` with the id of its document. */
const ownPage = /^\/(?:o|q|legal)\/[^/?#]+/

/** What a link can do is ruled by its schema: no script gets here. Where it leads is looked up. */
export const links: Rule = ({ offer, around }) =>
  [...membersOf(offer)].flatMap(({ name, value, inside: _, ...spot }): Finding[] => {
    if (name !== 'href' || typeof value !== 'string') return []
    if (value.startsWith('http://')) return [doubtful('link-insecure', { ...spot, text: value })]
    return isDead(value, around) ? [wrong('link-dead', { ...spot, text: value, limit: value })] : []
  })

function isDead(href: string, { published }: Surroundings): boolean {
  const [page] = ownPage.exec(href) ?? []
  return published !== undefined && page !== undefined && !published.paths.has(page)
}
