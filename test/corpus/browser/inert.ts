import type { Verdict } from '../check-cases.ts'
import { isPassed } from '../print.ts'
import { textOf } from '../value.ts'
import { comparison } from './comparison.ts'
import type { Scene, Wording } from './scene.ts'
import { answerText } from './scenes/answer-text.ts'
import { contentText } from './scenes/content-text.ts'
import { leadName } from './scenes/lead-name.ts'
import { searchQuery } from './scenes/search-query.ts'
import type { Stage } from './stage.ts'

/** The last publishes; the others look at what was published before. */
const scenes: readonly Scene[] = [leadName, answerText, searchQuery, contentText]

/** Looks at what is shown of the cases that were taken and must be inert; the others stay as they are. */
export async function checkShown(stage: Stage, verdicts: readonly Verdict[]): Promise<Verdict[]> {
  const faults = new Map<Verdict, string[]>()
  for (const scene of scenes) {
    const shown = verdicts.filter((verdict) => verdict.case.target === scene.target && isShown(verdict))
    const faultsOf = comparison(stage, scene)
    for (let at = 0; at < shown.length; at += scene.atOnce) {
      const batch = shown.slice(at, at + scene.atOnce)
      for (const [verdict, found] of await faultsOfEach(batch, faultsOf)) faults.set(verdict, found)
    }
  }
  return verdicts.map((verdict) => {
    const found = faults.get(verdict)
    return found
      ? { ...verdict, differences: found.map((got) => ({ expected: 'inert text', got })) }
      : verdict
  })
}

/** Nothing is to be seen of what was refused, where that is as good, and of an empty text. */
const isShown = (verdict: Verdict): boolean =>
  verdict.case.expected === 'render-inert' && isPassed(verdict) && !!verdict.stored

/** A fault of many says nothing about each, so then they are looked at one by one. */
async function faultsOfEach(
  batch: readonly Verdict[],
  faultsOf: (texts: readonly Wording[]) => Promise<string[]>,
): Promise<[Verdict, string[]][]> {
  const together = await faultsOf(batch.map(wordingOf))
  if (together.length === 0 || batch.length === 1) return batch.map((verdict) => [verdict, together])
  const alone: [Verdict, string[]][] = []
  for (const verdict of batch) alone.push([verdict, await faultsOf([wordingOf(verdict)])])
  const innocent = alone.every(([, found]) => found.length === 0)
  return innocent ? batch.map((verdict) => [verdict, together]) : alone
}

const wordingOf = ({ case: given, stored = '' }: Verdict): Wording => ({
  typed: textOf(given),
  kept: stored,
})
