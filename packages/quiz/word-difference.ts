/** A run of words that stands in both texts, only in the first, or only in the second. */
export interface WordRun {
  is: 'same' | 'gone' | 'new'
  text: string
}

/**
 * What becomes of one text on the way to another, word by word: the longest common sequence of words stays. Texts of an
 * offer have some tens of words, so the table of all pairs is small.
 */
export function wordDifference(before: string, after: string): WordRun[] {
  const [one, other] = [wordsIn(before), wordsIn(after)]
  const kept = commonLengths(one, other)
  const runs: WordRun[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [word, newWord] = [one[i], other[j]]
    if (word !== undefined && word === newWord) {
      append(runs, 'same', word)
      i += 1
      j += 1
    } else if (word !== undefined && (newWord === undefined || at(kept, i + 1, j) >= at(kept, i, j + 1))) {
      append(runs, 'gone', word)
      i += 1
    } else if (newWord !== undefined) {
      append(runs, 'new', newWord)
      j += 1
    }
  }
  return runs
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** How many words the ends of both texts have in common, from every pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  )
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const length =
        one[i] === other[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
      lengths[i]?.splice(j, 1, length)
    }
  }
  return lengths
}

const at = (lengths: readonly number[][], i: number, j: number): number => lengths[i]?.[j] ?? 0

function append(runs: WordRun[], is: WordRun['is'], word: string): void {
  const last = runs.at(-1)
  if (last?.is === is) last.text += ` ${word}`
  else runs.push({ is, text: word })
}
