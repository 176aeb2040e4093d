import type { Case } from '../cases.ts'
import type { Verdict } from '../check-cases.ts'
import { isPassed } from '../print.ts'
import { textOf } from '../value.ts'
import { additions, holds } from './portrait.ts'
import type { Scene, View, Wording } from './scene.ts'
import { answerText } from './scenes/answer-text.ts'
import { contentText } from './scenes/content-text.ts'
import { leadName } from './scenes/lead-name.ts'
import { searchQuery } from './scenes/search-query.ts'
import type { Stage } from './stage.ts'

/** The last publishes; the others look at what was published before. */
const scenes: readonly Scene[] = [leadName, answerText, searchQuery, contentText]

/** Looks at what is shown of the cases that were taken and must be inert; the others stay as they are. */
export async function checkShown(stage: Stage, verdicts: readonly Verdict[]): Promise<Verdict[]> {
  const faults = new Map<Case, string[]>()
  for (const scene of scenes) {
    const cases = verdicts
      .filter((verdict) => verdict.case.expected === 'render-inert' && isPassed(verdict))
      .flatMap((verdict) => (verdict.case.target === scene.target ? [verdict.case] : []))
    const faultsOf = comparison(stage, scene)
    for (const batch of batches(cases, scene.atOnce)) {
      for (const [given, found] of await faultsOfEach(batch, faultsOf)) faults.set(given, found)
    }
  }
  return verdicts.map((verdict) => {
    const found = faults.get(verdict.case)
    return found
      ? { ...verdict, differences: found.map((got) => ({ expected: 'inert text', got })) }
      : verdict
  })
}

/** A fault of many says nothing about each, so then they are looked at one by one. */
async function faultsOfEach(
  batch: readonly Case[],
  faultsOf: (cases: readonly Case[]) => Promise<string[]>,
): Promise<[Case, string[]][]> {
  const together = await faultsOf(batch)
  if (together.length === 0 || batch.length === 1) return batch.map((given) => [given, together])
  const alone: [Case, string[]][] = []
  for (const given of batch) alone.push([given, await faultsOf([given])])
  const innocent = alone.every(([, found]) => found.length === 0)
  return innocent ? batch.map((given) => [given, together]) : alone
}

const batches = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )

const harmless = 'абвгдежзийкл'.split('').map((letter) => `пулька-${letter}`)

/** Every page of a scene against the same page with harmless words, which is looked at once. */
function comparison(stage: Stage, { look }: Scene): (cases: readonly Case[]) => Promise<string[]> {
  const plain = new Map<string, View[]>()
  return async (cases) => {
    const { views, like } = await look(stage, cases.map(wordingOf))
    const words = harmless.slice(0, cases.length).map((word) => ({ typed: word, kept: word }))
    const usual = plain.get(like) ?? (await look(stage, words, like)).views
    plain.set(like, usual)
    // What a page starts may need a moment.
    await stage.page.waitForTimeout(100)
    const alarms = stage.alarms().map(({ what }) => `there was ${what}`)
    return [...alarms, ...views.flatMap((view, index) => added(usual[index], view))]
  }
}

const wordingOf = (given: Case): Wording => ({
  typed: textOf(given),
  kept: given.normalised ?? textOf(given),
})

function added(plain: View | undefined, { surface, portrait, of, long }: View): string[] {
  const words = plain?.of.map(({ kept }) => kept) ?? []
  const shows = words.every((word) => plain?.portrait.some(([, said]) => holds(said, [word])))
  if (!plain || !(shows || long)) return [`${surface} does not show what it should`]
  const texts = [of.map(({ kept }) => kept), of.map(({ typed }) => typed)]
  return additions(plain.portrait, portrait, words, texts).map((addition) => `${surface}: ${addition}`)
}
