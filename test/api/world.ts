import { findQuiz, type Quiz, readOffer } from '../traffic/offer.ts'
import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { type DatabaseFile, openDatabaseFile } from '../database.ts'
import { signInBy, type SignedIn } from '../sign-in.ts'
import { type Product, startProduct } from '../start.ts'
import { ask, type Answer, type Question } from './ask.ts'
import { type Description, readDescription } from './description.ts'

/** A product with its demo firm, and what a test of its interfaces must know of it. */
export interface World {
  product: Product
  /** Asks, and holds the answer to what `/openapi.json` promises: no other status, and never 5xx. */
  ask(question: Question): Promise<Answer>
  description: Description
  owner: SignedIn
  workspace: string
  offer: { source: string; snapshot: string }
  quiz: Quiz
  consent: string
  experiment: string
  database: DatabaseFile
  stop(): Promise<void>
}

/** @param circumstances Of the product: its clock, its name server. */
export async function openWorld(circumstances?: Parameters<typeof startProduct>[1]): Promise<World> {
  const product = await startProduct(undefined, circumstances)
  const { address, dataFolder, signInLink } = product
  const description = await readDescription(address)
  const owner = await signInBy(signInLink)
  const workspace = (await (await owner.client.api.session.$get()).json()).memberships[0]?.workspace ?? ''
  const param = { workspace }
  const api = owner.client.api.workspaces[':workspace']
  const { documents } = await (await api.documents.$get({ param })).json()
  const { experiments } = await (await api.experiments.$get({ param })).json()
  const browser = openBrowser(connectTo(address))
  const page = readOffer((await browser.open('/o/bankrotstvo', { 'sec-purpose': 'prefetch' })).html)
  const quiz = await findQuiz(browser, '/o/bankrotstvo')
  if (!quiz) throw new Error('The demo offer leads to a quiz')
  const database = openDatabaseFile(dataFolder, workspace)
  return {
    product,
    description,
    owner,
    workspace,
    offer: page,
    quiz,
    consent: documents.find(({ kind }) => kind === 'consent')?.id ?? '',
    experiment: experiments[0]?.id ?? '',
    database,
    async ask(question) {
      const answer = await ask(address, question)
      promised(description, question, answer)
      return answer
    },
    async stop() {
      database.close()
      await product.stop()
    },
  }
}

function promised(
  description: Description,
  { method, path, body, json }: Question,
  { status, text }: Answer,
) {
  const verb = method ?? ((body ?? json) ? 'POST' : 'GET')
  const what = `${verb} ${path} was answered with ${status}: ${text.slice(0, 300)}`
  if (status >= 500) throw new Error(what)
  const operation = description.find(verb, path)
  // What is refused as no HTTP at all has not come to any route.
  if (text.includes('"type":"about:blank"')) return
  if (operation && !operation.statuses.includes(status)) throw new Error(`${what} Nobody promised that`)
}
