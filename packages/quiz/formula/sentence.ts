import type { FormulaError, FormulaFlaw } from './formula.ts'

/** What `explain` can say: a sentence for every code, and closer ones where the found text shows what was meant. */
export type Sentence = FormulaFlaw | (typeof closer)[number]['says']

export function sentenceFor(error: FormulaError): Sentence {
  const fits = ({ code, found, after }: Hint) =>
    code === error.code && found.test(error.found) && (!after || after.test(error.after))
  return closer.find(fits)?.says ?? error.code
}

interface Hint {
  code: FormulaFlaw
  found: RegExp
  after?: RegExp
  says: string
}

/** The first that fits is said. */
const closer = [
  { code: 'operand-missing', after: /^$/, found: /^/, says: 'operand-missing-first' },
  { code: 'operator-missing', after: /^\d/, found: /^\d/, says: 'number-split' },
  { code: 'number-malformed', found: /,/, says: 'comma-in-number' },
  { code: 'number-malformed', found: /^\d+(\.\d+)?$/, says: 'number-too-long' },
  { code: 'sign-misplaced', found: /,/, says: 'comma-outside' },
  { code: 'sign-misplaced', found: /\)/, says: 'bracket-extra' },
  { code: 'sign-unknown', found: /^[хХ]$/, says: 'multiply-by-letter' },
  { code: 'sign-unknown', found: /[\p{L}_]/u, says: 'name-malformed' },
  { code: 'sign-unknown', found: /[\p{Cc}\p{Cf}]/u, says: 'sign-invisible' },
  { code: 'sign-unknown', found: /%/, says: 'percent' },
  { code: 'sign-unknown', found: /;/, says: 'semicolon' },
  { code: 'sign-unknown', found: /[‐-―]/, says: 'dash' },
  { code: 'sign-unknown', found: /[·•]/, says: 'dot' },
  { code: 'sign-unknown', found: /:/, says: 'colon' },
  { code: 'sign-unknown', found: /\^/, says: 'power' },
  { code: 'sign-unknown', found: /!/, says: 'exclamation' },
  { code: 'sign-unknown', found: /[[\]{}]/, says: 'bracket-kind' },
] as const satisfies Hint[]
