/** Letter by letter as in GOST R 52535.1 (passports), for the alphabets our authors write in. */
const letters = Object.fromEntries(
  [
    'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts',
    'ч ch ш sh щ shch ъ ie ы y э e ю iu я ia і i ї i є e ґ g ў u қ k ғ g ң n ө o ұ u ү u һ h ә a',
    'ß ss æ ae ø o đ d ł l ı i œ oe þ th',
  ]
    .flatMap((line) => line.match(/\S+ \S+/g) ?? [])
    .map((pair) => pair.split(' ')),
)

/**
 * A text as a lower-case ASCII word: `Ремонт: цена` → `remont-tsena`. Empty when nothing of it can be written so.
 *
 * @param max In characters; cut at a hyphen where there is one.
 */
export function inLatin(text: string, max: number): string {
  const spelled = text
    .slice(0, max * 4)
    .toLowerCase()
    .replace(/[ь'’]/g, '')
    .replace(/[^ -~]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  const word = spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (word.length <= max) return word
  const cut = word.slice(0, max + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || max)
}
