/**
 * Texts that say some of the phrases and none of the others, for every such choice, lazily, for there may be many.
 * Their length is not looked at: some shorter text may say the same.
 */
export function* textsSaying(phrases: readonly string[]): Generator<string> {
  const neutral = letterBeside(phrases)
  for (let choice = 0; choice < 2 ** phrases.length; choice += 1) {
    const told = phrases.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1)
    yield [neutral, ...told].join(` ${neutral} `)
  }
}

/** In none of the phrases, so it neither says nor completes one. */
function letterBeside(phrases: readonly string[]): string {
  const all = phrases.join('').toLowerCase()
  const letters = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(0x3b1 + index))
  return letters.find((letter) => !all.includes(letter)) ?? ''
}
