import type { VisitorQuiz } from '@pulya/quiz/visitor-face'
import { z } from 'zod'

import type { Browser } from './browser.ts'
import { attribute, type Form, readForm } from './form.ts'

/** What the page of an offer says of itself. */
export interface OfferPage {
  source: string
  snapshot: string
  variant: string
  form: Form | undefined
  /** Where the way into the quiz leads. */
  quizPath: string | undefined
}

/** @throws When this is not the page of an offer. */
export function readOffer(html: string): OfferPage {
  const [body = ''] = /<body\b[^>]*>/.exec(html) ?? []
  const [entry = ''] = /<a\b[^>]*\bdata-event="offer_cta"[^>]*>/.exec(html) ?? []
  const [source, snapshot, variant] = ['data-source', 'data-snapshot', 'data-variant'].map((name) =>
    attribute(body, name),
  )
  if (!source || !snapshot || !variant) throw new Error('The page does not say which offer and variant it is')
  return { source, snapshot, variant, form: readForm(html), quizPath: attribute(entry, 'href') || undefined }
}

/** The quiz behind an offer, as its script carries it. */
export interface Quiz {
  snapshot: VisitorQuiz
  hash: string
}

const embedded = z.object({
  hash: z.string(),
  version: z.string(),
  // Our own server has checked it when it was published.
  snapshot: z.custom<VisitorQuiz>((value) => typeof value === 'object'),
})

const said = z.looseObject({ words: z.unknown() })

/** Looks at the offer as a browser that fetches ahead, which counts as no visit. */
export async function findQuiz(browser: Browser, offerPath: string): Promise<Quiz | undefined> {
  const { quizPath } = readOffer((await browser.open(offerPath, { 'sec-purpose': 'prefetch' })).html)
  if (!quizPath) return undefined
  const [script = ''] = /<script\b[^>]*\bsrc="[^"]*"[^>]*>/.exec((await browser.open(quizPath)).html) ?? []
  const { html: code } = await browser.open(attribute(script, 'src'))
  // The last thing in the script is the call that starts it with its data, and the way to do so again.
  const data = code.slice(code.lastIndexOf('({"snapshot":') + 1, code.lastIndexOf('},copy)') + 1)
  const { hash, version, snapshot: beginning } = embedded.parse(JSON.parse(data))
  // And of the second half, the call that hands over what is said after the questions.
  const { html: rest } = await browser.open(`/w/${beginning.publicId}/${hash}.${version}.js`)
  const { words: _, ...ending } = said.parse(JSON.parse(rest.slice(rest.lastIndexOf('take({') + 5, -2)))
  return { hash, snapshot: { ...beginning, ...ending } }
}
