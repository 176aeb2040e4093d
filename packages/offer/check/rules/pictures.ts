import { doubtful, type Rule } from '../finding.ts'
import { membersOf } from '../members.ts'

/** Our own drawings show nothing that the words beside them do not say. */
const isDrawing = (src: unknown): boolean => typeof src === 'string' && src.startsWith('/pictures/')

/** Whoever cannot see a picture knows what it shows. That it is on the server is seen to when the offer is frozen. */
export const pictures: Rule = ({ offer }) =>
  [...membersOf(offer)].flatMap(({ name, value, inside, pointer, block }) => {
    if (name !== 'alt' || value !== '' || isDrawing(inside['src'])) return []
    return [doubtful('alt-missing', { pointer, ...(block !== undefined && { block }) })]
  })
