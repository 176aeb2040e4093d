import { additions, holds } from './portrait.ts'
import type { Scene, View, Wording } from './scene.ts'
import type { Stage } from './stage.ts'

/** The studio minds labels that are longer: a long text is compared with a long word. */
const labelLong = 61

/** ASCII, so that they are seen in addresses too. */
const harmless = 'abcdefghijkl'.split('').map((letter) => `harmless-${letter}`)

/**
 * Every page of a scene against the same page with harmless words, which is looked at once.
 *
 * @returns What is wrong with the pages when these texts are on them, and whatever went off there.
 */
export function comparison(stage: Stage, { look }: Scene): (texts: readonly Wording[]) => Promise<string[]> {
  const plain = new Map<string, View[]>()
  return async (texts) => {
    const { views, like } = await look(stage, texts)
    const words = texts.map(({ kept }, index) => wordLike(kept, index))
    const alike = JSON.stringify([like, words])
    const usual = plain.get(alike) ?? (await look(stage, words, like)).views
    plain.set(alike, usual)
    // What a page starts may need a moment.
    await stage.page.waitForTimeout(100)
    const alarms = stage.alarms().map(({ what }) => `there was ${what}`)
    return [...alarms, ...views.flatMap((view, index) => added(usual[index], view))]
  }
}

function wordLike(text: string, index: number): Wording {
  const word = (harmless[index] ?? '').padEnd(text.length < labelLong ? 0 : labelLong, '-')
  return { typed: word, kept: word }
}

function added(plain: View | undefined, { surface, portrait, of, long }: View): string[] {
  const words = plain?.of.map(({ kept }) => kept) ?? []
  const shows = words.every((word) => plain?.portrait.some(([, said]) => holds(said, [word])))
  if (!plain || !(shows || long)) return [`${surface} does not show what it should`]
  const texts = [of.map(({ kept }) => kept), of.map(({ typed }) => typed)]
  return additions(plain.portrait, portrait, words, texts).map((addition) => `${surface}: ${addition}`)
}
