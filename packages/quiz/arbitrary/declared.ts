import fc from 'fast-check'

/** The names a quiz declares besides its questions; members are left out at random, as authors leave them out. */
export interface Declared {
  scores: { key: string; title: string }[]
  variables: ({ key: string; start: number } | { key: string; formula: string; unit?: string })[]
  hidden: { key: string; fallback?: string }[]
}

export const tags = ['calm', 'urgent', 'never-given'] as const
export const words = ['moscow', 'Perm', 'yes'] as const

const scores = [
  { key: 'heat', title: 'Heat' },
  { key: 'trust', title: 'Trust' },
]

/** @param questions Keys of all questions: a formula may speak of those that are asked only later. */
export function declared(questions: readonly string[]): fc.Arbitrary<Declared> {
  return fc.subarray(scores).chain((counted) => {
    const names = [...questions, 'score', 'answered', ...counted.map(({ key }) => key)]
    return fc.record({
      scores: fc.constant(counted),
      variables: fc.tuple(
        fc.integer({ min: -2, max: 5 }).map((start) => ({ key: 'count', start })),
        formulaOver([...names, 'count']).map((formula) => ({ key: 'total', formula, unit: '$' })),
        formulaOver([...names, 'count', 'total']).map((formula) => ({ key: 'after', formula })),
      ),
      hidden: fc.subarray([{ key: 'city', fallback: 'Perm' }, { key: 'promo_code' }]),
    })
  })
}

export const numbersOf = ({ scores: counted, variables }: Declared) => [
  'score',
  ...[...counted, ...variables].map(({ key }) => key),
]

/** Small ones of every shape, also those that divide by what may be zero and grow beyond all bounds. */
export function formulaOver(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names)
  return fc.oneof(
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.tuple(name, fc.constantFrom('+', '-', '*', '/', '>', '<='), name).map((parts) => parts.join(' ')),
    name.map((one) => `${one} * 900000000000 * 900000000000`),
    fc.tuple(name, name, name).map(([one, two, three]) => `if(${one} > 1, ${two} + 1, -${three})`),
  )
}
