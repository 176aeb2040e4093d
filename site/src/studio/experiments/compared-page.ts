import type { Client } from '@pulya/api/client'
import { type OfferDocument, offerDocument } from '@pulya/offer/document'
import { type QuizDocument, quizDocument } from '@pulya/quiz/document'

import { reply, type Reply } from '../api/reply.ts'
import { type Goals, goalsOf, type Ways, waysOfOffer, waysOfQuiz } from './goals.ts'

/** A page as a plan needs to know it. */
export interface ComparedPage {
  title: string
  /** Of its editor. */
  editor: string
  /** Keys and names, the control first; fewer than two cannot be compared. */
  variants: readonly { key: string; name: string }[]
  goals: Goals
}

/** Reads an offer with the quizzes it leads to, or a quiz. */
export async function readComparedPage(api: Client, document: string): Promise<Reply<ComparedPage>> {
  const found = await reply(api.api.documents[':document'].$get({ param: { document } }))
  if ('refused' in found) return found
  const { kind, draft, title } = found.body
  if (kind === 'consent') return { refused: { code: 'not-found', errors: [] } }
  const page =
    kind === 'quiz' ? ofQuiz(quizDocument.parse(draft)) : await ofOffer(api, offerDocument.parse(draft))
  const editor = `/studio/${kind === 'quiz' ? 'quizzes' : 'offers'}/${document}`
  return { body: { title, editor, variants: page.variants, goals: goalsOf(page.ways) } }
}

interface Read {
  variants: ComparedPage['variants']
  ways: Ways[]
}

function ofQuiz(quiz: QuizDocument): Read {
  const variants = quiz.variants ?? []
  return { variants, ways: variants.map(({ key }) => waysOfQuiz(quiz, key)) }
}

async function ofOffer(api: Client, offer: OfferDocument): Promise<Read> {
  const ids = offer.blocks.flatMap((block) => (block.kind === 'quiz-entry' && block.quiz ? [block.quiz] : []))
  const quizzes = new Map(
    await Promise.all([...new Set(ids)].map(async (id) => [id, await readQuiz(api, id)] as const)),
  )
  const known = new Map([...quizzes].flatMap(([id, quiz]) => (quiz ? [[id, quiz] as const] : [])))
  const { variants } = offer
  return { variants, ways: variants.map(({ key }) => waysOfOffer(offer, key, known)) }
}

/** `undefined` for one that is gone: whoever publishes the offer is told so. */
async function readQuiz(api: Client, document: string): Promise<QuizDocument | undefined> {
  const found = await reply(api.api.documents[':document'].$get({ param: { document } }))
  return 'body' in found && found.body.kind === 'quiz' ? quizDocument.parse(found.body.draft) : undefined
}
