import { findQuiz, type Quiz, readOffer } from '../traffic/offer.ts'
import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { type DatabaseFile, openDatabaseFile } from '../database.ts'
import { firmOf } from '../firm-of.ts'
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
  const { workspace, param, idOfFirst } = await firmOf(owner)
  const { experiments } = await (
    await owner.client.api.workspaces[':workspace'].experiments.$get({ param })
  ).json()
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
    consent: idOfFirst('consent'),
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
