import type { BlockKind } from '@pulya/blocks/definitions'

/** By name, so that a kind forgotten here does not compile. */
const order: Record<BlockKind, number> = {
  headline: 1,
  subhead: 2,
  bullets: 3,
  price: 4,
  deadline: 5,
  'quiz-entry': 6,
  form: 7,
  callback: 8,
  magnet: 9,
  phone: 10,
  messengers: 11,
  proof: 12,
  picture: 13,
  video: 14,
  faq: 15,
  notice: 16,
  legal: 17,
}

/** Every kind, as an offer is usually told. */
export const addable = (Object.keys(order) as BlockKind[]).toSorted((one, other) => order[one] - order[other])
