/** What a manager says of a lead so many days after it came. `on`: that it really happened on an earlier day. */
export interface Move {
  after: number
  to: 'contacted' | 'qualified' | 'consultation_booked' | 'consultation_held' | 'contract' | 'rejected'
  reason?: 'spam' | 'duplicate' | 'not_reached' | 'not_target' | 'other_region' | 'refused'
  on?: number
}

export type Stage =
  | 'valid_lead'
  | 'reached'
  | 'qualified'
  | 'consultation_booked'
  | 'consultation_held'
  | 'contract'

/** What became of a lead. `left`: what it counts as when all is said, and since which day, written down by hand. */
export interface Story {
  moves: readonly Move[]
  left: Partial<Record<Stage, number>>
}

const asFarAsHeld: readonly Move[] = [
  { after: 1, to: 'contacted' },
  { after: 2, to: 'qualified' },
  { after: 4, to: 'consultation_booked' },
  { after: 9, to: 'consultation_held' },
]
const held = { valid_lead: 0, reached: 1, qualified: 2, consultation_booked: 4, consultation_held: 9 }

/** A contract comes about 30 days after the lead. */
export const signed: readonly Story[] = [
  { moves: [...asFarAsHeld, { after: 30, to: 'contract' }], left: { ...held, contract: 30 } },
  { moves: [...asFarAsHeld, { after: 27, to: 'contract' }], left: { ...held, contract: 27 } },
  // Told a week later than it happened.
  { moves: [...asFarAsHeld, { after: 36, to: 'contract', on: 29 }], left: { ...held, contract: 29 } },
  // Nobody said anything in between, so all of it happened at once.
  {
    moves: [{ after: 28, to: 'contract' }],
    left: {
      valid_lead: 0,
      reached: 28,
      qualified: 28,
      consultation_booked: 28,
      consultation_held: 28,
      contract: 28,
    },
  },
  // Taken back, and signed after all.
  {
    moves: [
      ...asFarAsHeld,
      { after: 24, to: 'contract' },
      { after: 26, to: 'consultation_held' },
      { after: 33, to: 'contract' },
    ],
    left: { ...held, contract: 33 },
  },
]

/** Qualified, and no contract that counts. */
export const unsigned: readonly Story[] = [
  {
    moves: [
      { after: 1, to: 'contacted' },
      { after: 3, to: 'qualified' },
    ],
    left: { valid_lead: 0, reached: 1, qualified: 3 },
  },
  {
    moves: [
      { after: 2, to: 'qualified' },
      { after: 12, to: 'rejected', reason: 'refused' },
    ],
    left: { valid_lead: 0, reached: 2, qualified: 2 },
  },
  { moves: asFarAsHeld, left: held },
  // A contract that was cancelled.
  {
    moves: [...asFarAsHeld, { after: 20, to: 'contract' }, { after: 32, to: 'rejected', reason: 'refused' }],
    left: held,
  },
  // Outside the window of contracts: money, but not for the comparison.
  { moves: [...asFarAsHeld, { after: 58, to: 'contract' }], left: { ...held, contract: 58 } },
]

/** What was no client from the beginning. */
export const unqualified: readonly Story[] = [
  { moves: [], left: { valid_lead: 0 } },
  { moves: [{ after: 1, to: 'contacted' }], left: { valid_lead: 0, reached: 1 } },
  { moves: [{ after: 1, to: 'rejected', reason: 'spam' }], left: {} },
  { moves: [{ after: 3, to: 'rejected', reason: 'not_reached' }], left: { valid_lead: 0 } },
  // Taken for a client at first.
  {
    moves: [
      { after: 1, to: 'contacted' },
      { after: 2, to: 'qualified' },
      { after: 6, to: 'rejected', reason: 'not_target' },
    ],
    left: { valid_lead: 0, reached: 1 },
  },
  {
    moves: [
      { after: 2, to: 'contacted' },
      { after: 3, to: 'rejected', reason: 'other_region' },
    ],
    left: { valid_lead: 0, reached: 2 },
  },
]

export const duplicate: Story = { moves: [{ after: 0, to: 'rejected', reason: 'duplicate' }], left: {} }
