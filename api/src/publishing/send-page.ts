import { createHash } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { filled } from '@pulya/offer/markers'
import { oncePer } from '@pulya/offer/once-per'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import type { Heard } from '../edge/request-head.ts'
import { cachePerOwner } from './bounded-cache.ts'
import { type Encoding, compressQuickly, encodedAs, encodingFor, type Sent } from './bytes.ts'
import type { Page, SlottedPage } from './drawn-page.ts'

/** By name of the slot. */
export type Words = Readonly<Record<string, string>>

export async function sendPage(
  context: Pick<Context, 'control'>,
  c: HonoContext,
  page: Page | undefined,
  words?: () => Words,
): Promise<Response> {
  const { body, headers } = await pageFor(context, c.req.raw.headers, page, words)
  return c.body(body, 200, headers)
}

/**
 * A page rendered at publication: the same for everybody, or with the words of this visitor in its slots.
 *
 * @param words Asked for only where there are slots.
 * @throws `not-found` without a page.
 */
export async function pageFor(
  context: Pick<Context, 'control'>,
  headers: Heard,
  page: Page | undefined,
  words: () => Words = () => ({}),
): Promise<Sent> {
  if (!page) throw new Problem('not-found')
  const encoding = encodingFor(headers)
  const body = 'bytes' in page ? page.bytes[encoding] : await filledBytes(context, page, words(), encoding)
  return encodedAs(encoding, body, headersOf(page))
}

/** What one page, one set of words and one encoding make: some 6 kB each. */
const filledPages = cachePerOwner<Uint8Array<ArrayBuffer>>(2000)

/** Nothing is rendered: words go where the markers were, and the bytes wait for the next visitor who reads the same. */
async function filledBytes(
  { control }: Pick<Context, 'control'>,
  { id, cut }: SlottedPage,
  words: Words,
  encoding: Encoding,
): Promise<Uint8Array<ArrayBuffer>> {
  // By all the words, so that what is kept for one visitor goes only to those who read exactly the same.
  const key = `${id} ${encoding} ${digestOf(words)}`
  const make = () => compressQuickly(filled(cut, words), encoding)
  return (await filledPages(control).get(key, make)) ?? make()
}

/** A crowd reads the same object of words; to compare what it says took a third of our part of a page. */
const digestOf = oncePer((words: Words) =>
  createHash('sha256').update(JSON.stringify(words)).digest('base64url'),
)

/**
 * What one visitor is shown is nobody else's: the variant and the words are chosen by cookie, address, browser and clock,
 * which no `Vary` could name. So nobody between us and the browser may keep it, nor the browser itself.
 */
const headersOf = ({ policy }: Page): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'private, no-store',
})
