import type { Cleaned } from '@pulya/contract/flaw'

import { commonWords } from './common-words.ts'

const passwordMin = 8
/** Longer is no safer, and hashing it would be work for nothing. */
const passwordMax = 200

/**
 * Long enough and not among the first thousands that are tried: common words and names with or without digits around
 * them, runs of the keyboard and of the alphabet, repetitions, dates. No demands on kinds of characters: they make people
 * write `Password1!`. NIST SP 800-63B-4, 3.1.1.2.
 */
export function password(given: string): Cleaned<string> {
  const length = Array.from(given.normalize('NFKC')).length
  if (length < passwordMin) return { flaw: { code: 'password-short', limit: passwordMin } }
  if (length > passwordMax) return { flaw: { code: 'password-long', limit: passwordMax } }
  return isCommon(given) ? { flaw: { code: 'password-common' } } : { value: given }
}

function isCommon(given: string): boolean {
  const plain = given.normalize('NFKC').toLowerCase()
  const letters = plain.replace(/[@$013457!]/g, (sign) => lookalikes[sign] ?? sign)
  return [plain, letters].some((said) => isRun(said) || isRepeated(said) || isWord(said))
}

const lookalikes: Record<string, string> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
}

/** A common word, twice perhaps, with nothing but digits and signs around it: `password`, `Пароль123!`, `2024qwerty`. */
function isWord(said: string): boolean {
  const core = said.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const half = core.slice(0, core.length / 2)
  return commonWords.has(said) || commonWords.has(core) || (core === half + half && commonWords.has(half))
}

/** One character, or a short piece again and again: `aaaaaaaa`, `12121212`, `abcabcabc`. */
const isRepeated = (said: string): boolean => /^(.{1,4}?)\1+.{0,3}$/su.test(said)

const rows = [
  '01234567890123456789',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю.',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujm',
  'йфяцычувскамепинртгоьшлбщдю',
  '1q2w3e4r5t6y7u8i9o0p',
  '1й2ц3у4к5е6н7г8ш9щ0з',
  'q1w2e3r4t5y6u7i8o9p0',
]
const runs = rows.flatMap((row) => [row, Array.from(row).toReversed().join('')])

/** Up to three pieces of rows of keys, with next to nothing around them: `qwertyasdfgh`, `Aa123456`, `11223344`. */
function isRun(said: string): boolean {
  const undoubled = said.replace(/(.)\1/gsu, '$1')
  return [said, said.slice(2), undoubled].some(isMadeOfRuns)
}

function isMadeOfRuns(said: string): boolean {
  let rest = said
  for (let pieces = 0; pieces < 3 && rest.length > 3; pieces += 1) {
    const taken = lengthOfRun(rest)
    if (taken < 4) break
    rest = rest.slice(taken)
  }
  return rest.length < said.length && /^\d{0,4}$/.test(rest)
}

function lengthOfRun(said: string): number {
  let longest = 0
  for (const row of runs) {
    while (longest < said.length && row.includes(said.slice(0, longest + 1))) longest += 1
  }
  return longest
}
