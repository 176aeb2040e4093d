import { asCyrillic, asLatin, digitsAsCyrillic, digitsAsLatin } from './look-alikes.ts'

/** Every way in which a person may read a text, in small letters, «ё» as «е». */
export interface Readings {
  /** As Russian: look-alikes are Cyrillic letters. */
  ru: readonly string[]
  /** As English: look-alikes are Latin letters. */
  en: readonly string[]
  /** The same with nothing but letters and digits, for words with gaps in them. */
  squeezed: { ru: readonly string[]; en: readonly string[] }
}

export function readingsOf(text: string): Readings {
  const seen = visible(text)
  // Before and after: a capital and its small letter may look like two different ones.
  const ru = waysToRead(asCyrillic(asCyrillic(seen).toLowerCase()), digitsAsCyrillic)
  const en = waysToRead(asLatin(asLatin(seen).toLowerCase()), digitsAsLatin)
  return { ru, en, squeezed: { ru: distinct(ru.map(squeezed)), en: distinct(en.map(squeezed)) } }
}

/** Without what has no width; letters of one font, accents gone, «ё» as «е». «Й» stays the letter it is. */
function visible(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}|\p{M}/gu, '')
  return plain
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    .replaceAll(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').charAt(0))
}

function waysToRead(text: string, withDigits: (text: string) => string): string[] {
  const ways = [text, withDigits(text)]
  return distinct([...ways, ...ways.map(joined)])
}

/** «с-п-и-ш-е-м», «с п и ш е м» and «спи.шем» are read as one word. */
const joined = (text: string): string =>
  text
    .replaceAll(/(?<=\p{L})[-‐‑–—._*·•|/\\~'’^]+(?=\p{L})/gu, '')
    .replaceAll(/(?<!\p{L})\p{L}(?:[^\p{L}\d.!?]\p{L}(?!\p{L})){2,}/gu, (letters) =>
      letters.replaceAll(/\P{L}/gu, ''),
    )

const squeezed = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '')

const distinct = (texts: string[]): string[] => [...new Set(texts)]
