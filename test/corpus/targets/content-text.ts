import { z } from 'zod'

import type { Case } from '../cases.ts'
import { outcome, type Seen } from '../judge.ts'
import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { putDraft, readDocument } from '../world/documents.ts'
import type { World } from '../world/world.ts'
import { type Json, textAt, textPlaces, withTexts } from './texts.ts'

/** The text at every place of an offer and of a quiz where an author writes. All of these are of one line. */
export const contentText: Target = async (world, given) => {
  const inOffer = await write(world, world.offer, given)
  const inQuiz = await write(world, world.quiz, given)
  const agree = outcome(inOffer.answer) === outcome(inQuiz.answer)
  return {
    ...inOffer,
    oneLine: true,
    faults: [
      ...(inOffer.faults ?? []),
      ...(inQuiz.faults ?? []),
      ...(agree ? [] : [`in a quiz: ${inQuiz.answer.status} ${inQuiz.answer.body}`]),
    ],
  }
}

async function write(world: World, id: string, given: Case): Promise<Seen> {
  const before = await readDocument(world, id)
  const { answer, places } = await writeEverywhere(world, id, before.draft, literalOf(given))
  const after = await readDocument(world, id)
  if (outcome(answer) !== 'accepted') {
    return { answer, faults: after.revision === before.revision ? [] : [`a refused draft was kept: ${id}`] }
  }
  await putDraft(world, id, before.draft)
  const kept = new Set(places.map((place) => textAt(after.draft, place)))
  const [stored, ...others] = kept
  return { answer, stored, faults: others.map((other) => `kept otherwise somewhere: ${other}`) }
}

const refusal = z.object({ errors: z.array(z.object({ pointer: z.string(), code: z.string() })) })

/** A place where a text cannot stand for its length, or for what it refers to, keeps its own; it must stand somewhere. */
const notHere = new Set(['text-too-long', 'reference-unknown', 'default-missing'])

/**
 * @param only The places to try, when it should not be all.
 * @returns The last answer, and the places that took the text when it is an acceptance.
 */
export async function writeEverywhere(
  world: World,
  id: string,
  draft: Json,
  text: unknown,
  only = textPlaces(draft),
) {
  let places = only
  for (;;) {
    const here = new Set(places)
    const answer = await putDraft(
      world,
      id,
      withTexts(draft, (own, place) => (here.has(place) ? text : own)),
    )
    const { errors } =
      outcome(answer) === 'refused'
        ? refusal.catch({ errors: [] }).parse(JSON.parse(answer.body))
        : { errors: [] }
    const refused = new Set(errors.filter(({ code }) => notHere.has(code)).map(({ pointer }) => pointer))
    const left = places.filter((place) => !refused.has(place))
    if (left.length === places.length || left.length === 0) return { answer, places }
    places = left
  }
}
