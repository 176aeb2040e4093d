import { doubtful, type Finding, type Rule, wrong } from '../finding.ts'
import { type Member, membersOf } from '../members.ts'

/** Our own drawings show nothing that the words beside them do not say. */
const isDrawing = (src: string): boolean => src.startsWith('/pictures/')

/** A picture is there, and whoever cannot see it knows what it shows. */
export const pictures: Rule = ({ offer, around: { picturesMissing } }) =>
  [...membersOf(offer)].flatMap((member): Finding[] => {
    const { name, value, inside, pointer, block } = member
    const spot = { pointer, ...(block !== undefined && { block }) }
    if (name === 'alt' && value === '') {
      return isDrawing(String(inside['src'])) ? [] : [doubtful('alt-missing', spot)]
    }
    const src = sourceOf(member)
    return src && picturesMissing?.has(src) ? [wrong('picture-missing', { ...spot, limit: src })] : []
  })

const sourceOf = ({ name, value }: Member): string | undefined =>
  name === 'src' && typeof value === 'string' ? value : undefined

/** Addresses of all the pictures an offer shows, in any variant. */
export const picturesOf = (offer: Parameters<typeof membersOf>[0]): string[] => [
  ...new Set([...membersOf(offer)].flatMap((member) => sourceOf(member) ?? [])),
]
