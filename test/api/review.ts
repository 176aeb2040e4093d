import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Answer } from './ask.ts'
import type { World } from './world.ts'

const made = z.object({ id: z.string(), address: z.url(), expiresAt: z.int() })

const said = z.object({ id: z.string(), author: z.string().nullable(), ours: z.boolean(), text: z.string() })
const listed = z.object({
  comments: z.array(
    said.extend({ part: z.string().nullable(), resolvedAt: z.int().nullable(), answers: z.array(said) }),
  ),
})

/** A link for review of a document, what people outside do by it, and what the firm sees of that. */
export async function reviewOf(world: World, document = world.offer.source, more: object = {}) {
  const path = `/api/documents/${document}`
  const { headers } = world.owner
  const answer = await world.ask({
    path: `${path}/review-links`,
    json: { name: 'Lawyer', ...more },
    headers,
  })
  if (answer.status !== 201) throw new Error(answer.text)
  const { address, ...link } = made.parse(JSON.parse(answer.text))
  const at = new URL(address).pathname

  /** Opens the page, or another one under it. */
  const open = (rest = '', asked: Record<string, string> = {}): Promise<Answer> =>
    world.ask({ path: `${at}${rest}`, headers: { accept: 'text/html', ...asked } })

  const post = (form: Record<string, string>): Promise<Answer> =>
    world.ask({
      method: 'POST',
      path: at,
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    })

  /** @returns Id of what was said. */
  async function say(text: string, form: Record<string, string> = {}): Promise<string> {
    const id = randomUUID()
    const { status, text: page } = await post({ id, name: 'Vera', text, ...form })
    if (status !== 303) throw new Error(`${status} ${page.slice(0, 300)}`)
    return id
  }

  const comments = async () =>
    listed.parse(JSON.parse((await world.ask({ path: `${path}/comments`, headers })).text)).comments

  const asOwner = (method: string, rest: string, json?: object) =>
    world.ask({ method, path: `${path}${rest}`, headers, ...(json && { json }) })

  return { ...link, at, open, post, say, comments, asOwner }
}
