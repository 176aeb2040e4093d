import { z } from 'zod'

import { type Product, startProduct } from '../../start.ts'
import { json, jsonBytes } from '../value.ts'
import { type Document, publish, putDraft, readDocument } from './documents.ts'
import { type Answer, exchange, type Header, type Request, withHeaders } from './exchange.ts'
import { quizOfCases } from './quiz.ts'

/** The product as the rules of the cases suppose it: at its configured address, with an owner who is signed in. */
export interface World {
  port: number
  dataFolder: string
  /** `https://app.example.test`, though what is spoken to this computer is plain HTTP. */
  origin: string
  workspace: string
  /** Name and value. */
  session: readonly [name: string, value: string]
  offer: string
  quiz: string
  /** The snapshot of `quizOfCases`, which leads are sent from. */
  quizSnapshot: string
  consents: readonly { purpose: string; version: string; granted: true }[]
  /** As nobody in particular. */
  send: (request: Request) => Promise<Answer>
  /** As the owner, from a page of the studio. */
  ask: (method: string, target: string, body?: unknown, headers?: readonly Header[]) => Promise<Answer>
  [Symbol.asyncDispose]: () => Promise<void>
}

export const jsonType: Header = ['Content-Type', 'application/json']

const origin = 'https://app.example.test'
const membership = z.object({ workspace: z.string() })
const documents = z.object({ documents: z.array(z.object({ id: z.string(), kind: z.string() })) })

export async function startWorld(): Promise<World> {
  const product = await startProduct(origin)
  const send: World['send'] = (request) => exchange(product.port, new URL(origin).host, request)
  const session = await signIn(product, send)
  const owner: Header[] = [
    ['Cookie', session.join('=')],
    ['Origin', origin],
  ]
  const ask: World['ask'] = (method, target, body, headers = []) =>
    send({
      method,
      target,
      headers: withHeaders(body === undefined ? owner : [...owner, jsonType], headers),
      ...(body !== undefined && { body: jsonBytes(body) }),
    })

  const { memberships } = z
    .object({ memberships: z.tuple([membership], membership) })
    .parse(JSON.parse((await ask('GET', '/api/session')).body))
  const [{ workspace }] = memberships
  const listed = documents.parse(
    JSON.parse((await ask('GET', `/api/workspaces/${workspace}/documents`)).body),
  )
  const idOf = (kind: string) => listed.documents.find((document) => document.kind === kind)?.id ?? ''

  const studio = { ask }
  const offer = idOf('offer')
  const quiz = idOf('quiz')
  // Ends the experiment of the demo: from now on everybody sees one variant.
  await publish(studio, offer)
  const draft = quizOfCases((await readDocument(studio, quiz)).draft)
  await putDraft(studio, quiz, draft)
  const quizSnapshot = await publish(studio, quiz)
  const consents = await Promise.all(
    draft.contact.consents.map(async ({ purpose, document }) => {
      const { published }: Document = await readDocument(studio, document)
      return { purpose, version: published?.hash ?? '', granted: true as const }
    }),
  )

  const { port, dataFolder, stop } = product
  return {
    port,
    dataFolder,
    origin,
    workspace,
    session,
    offer,
    quiz,
    quizSnapshot,
    consents,
    send,
    ask,
    [Symbol.asyncDispose]: stop,
  }
}

async function signIn({ signInLink }: Product, send: World['send']): Promise<readonly [string, string]> {
  const token = new URL(signInLink).hash.slice(1)
  const { headers } = await send({
    method: 'POST',
    target: '/api/session',
    headers: [jsonType, ['Origin', origin]],
    body: json(JSON.stringify({ token })),
  })
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(headers.get('set-cookie') ?? '') ?? []
  if (value === '') throw new Error('The link of the owner did not sign in')
  return [name, value]
}
