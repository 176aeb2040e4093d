import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { readDocument } from '../world/documents.ts'
import { answeredEvents, post } from '../world/leads.ts'
import { other, questionKeys } from '../world/quiz.ts'
import type { World } from '../world/world.ts'
import { sendContact } from './contact.ts'

const [question = ''] = questionKeys

/** What the visitor writes beside «Другое», sent with the lead and as an event. The field is of one line. */
export const answerText: Target = async (world, given) => {
  const answer = { picked: ['other'], other: literalOf(given) }
  const { card, ...seen } = await sendContact(world, {}, { answers: { [question]: answer } })
  const stored = card?.answers[0]?.text.replace(`${other}: `, '')

  const { events, submission } = answeredEvents(world, [answer])
  const asEvent = await post(world, '/v1/events', events)
  const alike = outcome(asEvent) === outcome(seen.answer)
  const repeated = await repeatedToVisitor(world, submission)
  return {
    ...seen,
    stored,
    oneLine: true,
    faults: [
      ...(seen.faults ?? []),
      ...(alike ? [] : [`as an event: ${asEvent.status} ${asEvent.body}`]),
      ...(repeated === stored ? [] : [`kept otherwise of the event: ${repeated}`]),
    ],
  }
}

/** The text as the run that those events belong to shows it; `undefined` when there is no such run. */
async function repeatedToVisitor(world: World, submission: string): Promise<string | undefined> {
  const { slug } = await readDocument(world, world.quiz)
  const { body } = await world.send({ target: `/q/${slug}/${submission}/outcome` })
  const repeated = new RegExp(`<p>${other}: (.*?)</p>`, 's').exec(body)?.[1]
  // Digits that belong together are wrapped, and a text brings no tags of its own: it is escaped.
  return repeated
    ?.replace(/<\/?span[^>]*>/g, '')
    .replace(/&(\w+|#\d+);/g, (_, name: string) => named[name] ?? String.fromCodePoint(Number(name.slice(1))))
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
