import { z } from 'zod'

import { firmOf } from '../firm-of.ts'
import type { SignedIn } from '../sign-in.ts'

/** The quiz of the demo, made to ask for files and for nothing else. */
export interface FileQuiz {
  source: string
  snapshot: string
  question: string
}

const draftShape = z.record(z.string(), z.unknown())

export async function publishFileQuiz(
  { client }: SignedIn,
  accept: readonly string[] = ['image', 'pdf'],
): Promise<FileQuiz> {
  const source = (await firmOf({ client })).idOfFirst('quiz')
  const document = client.api.documents[':document']
  const param = { document: source }
  const found = await (await document.$get({ param })).json()
  const asked = {
    kind: 'file',
    key: 'papers',
    title: 'Приложите документы',
    required: true,
    accept,
    atMost: 3,
  }
  const outcomes = [{ key: 'all', title: 'Понятно', paragraphs: ['Ответим сегодня.'] }]
  const draft = { ...draftShape.parse(found.draft), questions: [asked], bands: [], outcomes }
  const { revision } = await (
    await document.draft.$put({ param, json: { revision: found.revision, draft } })
  ).json()
  const { hash } = await (await document.publications.$post({ param, json: { revision } })).json()
  return { source, snapshot: hash, question: asked.key }
}
