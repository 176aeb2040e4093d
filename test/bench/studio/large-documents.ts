import type { OfferDocument } from '@pulya/offer/document'
import { definitions, type Question, type QuestionKind } from '@pulya/questions/definitions'
import type { QuizDocument } from '@pulya/quiz/document'
import { z } from 'zod'

import { firmOf } from '../../firm-of.ts'
import type { SignedIn } from '../../sign-in.ts'

/** One more may be added to a quiz, which makes it the largest there can be. */
const questionCount = 199
const blockCount = 50

/** Makes the demo's quiz and offer as large as people's own become. */
export async function enlargeDocuments({ client }: SignedIn): Promise<void> {
  const { idOfFirst } = await firmOf({ client })
  await rewrite(client, idOfFirst('quiz'), withManyQuestions)
  await rewrite(client, idOfFirst('offer'), withManyBlocks)
}

async function rewrite<Draft extends object>(
  client: SignedIn['client'],
  document: string,
  how: (draft: Draft) => Draft,
): Promise<void> {
  const one = client.api.documents[':document']
  const param = { document }
  const saved = z.object({ revision: z.int(), draft: z.custom<Draft>() })
  const { revision, draft } = saved.parse(await (await one.$get({ param })).json())
  const put = await one.draft.$put({ param, json: { revision, draft: how(draft) } })
  if (!put.ok) throw new Error(`Not kept: ${await put.text()}`)
}

/** Questions of every kind after its own; of those with options, every third is asked of some only. */
function withManyQuestions(quiz: QuizDocument): QuizDocument {
  const kinds = Object.keys(definitions) as QuestionKind[]
  const asked = quiz.questions.find(({ kind }) => kind === 'single')
  const more = Array.from({ length: questionCount - quiz.questions.length }, (_, place): Question => {
    const question = definitions[kinds[place % kinds.length] ?? 'text'].blank(`more-${place}`, quiz.locale)
    const when = asked && place % 3 === 0 ? { when: { question: asked.key, answered: true as const } } : {}
    return { ...question, ...when, title: `${question.title} ${place + 1}` }
  })
  return { ...quiz, questions: [...quiz.questions, ...more] }
}

type Block = OfferDocument['blocks'][number]

/** Blocks that an offer may have any number of, in turn. */
function withManyBlocks(offer: OfferDocument): OfferDocument {
  const kinds: readonly ((id: string, place: number) => Block)[] = [
    (id, place) => ({ id, kind: 'subhead', text: `Договор подписываем в день обращения, пункт ${place}` }),
    (id) => ({ id, kind: 'bullets', items: ['Смета до начала работ', 'Цена не растёт', 'Срок в договоре'] }),
    (id, place) => ({ id, kind: 'faq', question: `Вопрос ${place}?`, answer: 'Ответ в двух предложениях.' }),
  ]
  const more = Array.from({ length: blockCount - offer.blocks.length }, (_, place) =>
    kinds[place % kinds.length]?.(`more-${place}`, place),
  )
  return { ...offer, blocks: [...offer.blocks, ...more.filter((block) => block !== undefined)] }
}
