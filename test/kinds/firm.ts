import { expect, type Page } from '@playwright/test'
import type { Question } from '@pulya/questions/definitions'
import type { QuizDocument } from '@pulya/quiz/document'
import { z } from 'zod'

import { openDatabaseFile } from '../database.ts'
import { test as withHost } from '../embed-host/host.ts'
import { firmOf } from '../firm-of.ts'
import { signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'

export type Look = Pick<QuizDocument, 'locale' | 'theme'>

interface Firm {
  /** Makes the demo's quiz ask this alone. @returns The hash of what was published. */
  ask: (question: Question, look: Look) => Promise<string>
  /** The answer that is stored of a visitor of that publication; `undefined` while there is none. */
  kept: (hash: string, face: 'widget' | 'nojs') => Promise<unknown>
}

const ending = 'That was all'

export const expectToEnd = (page: Page) =>
  expect(page.getByRole('heading', { name: ending, level: 2 })).toBeVisible()

/** Every worker has a firm whose quiz asks one question after another; `plain` is a page without script. */
export const test = withHost.extend<{ plain: Page }, { firm: Firm }>({
  firm: [
    async ({ product }, use) => {
      const { ask, workspace } = await openFirm(product)
      const database = openDatabaseFile(product.dataFolder, workspace)
      const kept: Firm['kept'] = async (hash, face) => {
        const [row] = await database.rows(
          `select payload from event join submission on submission.id = submission
           where kind = 'answer' and event.snapshot = ? and submission.face = ?`,
          [hash, face],
        )
        // Every upload has an id of its own.
        return (
          row &&
          z
            .string()
            .parse(row['payload'])
            .replaceAll(/"id":"[^"]+"/g, '"id":"…"')
        )
      }
      await use({ ask, kept })
      database.close()
    },
    { scope: 'worker' },
  ],
  plain: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await use(await context.newPage())
    await context.close()
  },
})

const saved = z.object({ revision: z.int(), draft: z.custom<QuizDocument>() })

async function openFirm({ signInLink }: Product) {
  const { client } = await signInBy(signInLink)
  const { workspace, idAt } = await firmOf({ client })
  const param = { document: idAt('proverka') }
  const one = client.api.documents[':document']
  let { revision, draft } = saved.parse(await (await one.$get({ param })).json())

  async function ask(question: Question, look: Look): Promise<string> {
    draft = quizOf(draft, question, look)
    const put = await one.draft.$put({ param, json: { revision, draft } })
    revision = z.object({ revision: z.int() }).parse(await put.json()).revision
    const published = await one.publications.$post({ param, json: { revision } })
    if (!published.ok) throw new Error(`Not published: ${await published.text()}`)
    return (await published.json()).hash
  }
  return { ask, workspace }
}

/** The shortest quiz there can be. */
const quizOf = ({ contact, phone }: QuizDocument, question: Question, look: Look): QuizDocument => ({
  schema: 1,
  ...look,
  title: 'Quiz',
  phone,
  questions: [question],
  bands: [],
  outcomes: [{ key: 'all', title: ending, paragraphs: ['Thank you'] }],
  contact: { ...contact, title: 'Contact', text: 'Where to?', place: 'none' },
  thanks: { title: 'Thanks', text: 'Thank you' },
})
