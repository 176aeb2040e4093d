import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import { hideContacts } from './hidden-contacts.ts'

/** An endpoint that speaks the chat completions of OpenAI, as the environment names it. */
export interface AiService {
  /** With the version and without a trailing slash: `https://api.example.com/v1`. */
  address: string
  model: string
  /** Local servers want none. */
  key?: string | undefined
  /** From the question to the last byte of the answer. */
  withinMs: number
}

export interface Question {
  /** What is to be done, in our words. */
  task: string
  /** What it is to be done with, in the words of others; phones and e-mail addresses in it stay here. */
  material: unknown
}

const answerBytesMax = 512 * 1024
const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })) })

/**
 * What the model says, once: nothing is tried again. Only the two members every server takes are sent; a temperature or a
 * form of the answer is refused by one or another of them.
 * https://platform.openai.com/docs/api-reference/chat/create
 *
 * @param left Aborted when nobody waits for the answer any more.
 * @throws One of the problems `ai-…`.
 */
export async function askChat(
  { address, model, key, withinMs }: AiService,
  { task, material }: Question,
  left: AbortSignal,
): Promise<string> {
  const late = AbortSignal.timeout(withinMs)
  const messages = [
    { role: 'system', content: task },
    { role: 'user', content: JSON.stringify(material, withoutContacts) },
  ]
  try {
    const response = await fetch(`${address}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages }),
      // The key and the texts go to the address the owner has named, and nowhere else.
      redirect: 'error',
      signal: AbortSignal.any([late, left]),
    })
    if (!response.ok) throw refusalFor(response.status)
    return saidIn(await textOf(response))
  } catch (error) {
    if (error instanceof Problem) throw error
    if (late.aborted || left.aborted) throw new Problem('ai-too-slow')
    throw new Problem('ai-unreachable', { detail: `The AI service cannot be reached: ${reasonOf(error)}` })
  }
}

/** `ECONNREFUSED`, `CERT_HAS_EXPIRED`: `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no reason was given'
}

const withoutContacts = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? hideContacts(value) : value

/** The status goes into the log: whoever runs the installation has to know which setting is wrong. */
function refusalFor(status: number): Problem {
  const detail = `The AI service answered with status ${status}`
  if (status === 401 || status === 403) return new Problem('ai-key-refused', { detail })
  if (status === 429) return new Problem('ai-busy', { detail })
  return new Problem(status >= 500 ? 'ai-unreachable' : 'ai-refused', { detail })
}

async function textOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    length += piece.length
    if (length > answerBytesMax) throw new Problem('ai-unclear', { detail: 'The answer has no end' })
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}

function saidIn(body: string): string {
  const parsed = completion.safeParse(jsonOf(body))
  const content = parsed.data?.choices[0]?.message.content
  if (content === undefined) {
    throw new Problem('ai-unclear', { detail: 'What answered does not speak like a chat completion' })
  }
  return content
}

/** `undefined` is no JSON: a page of a proxy, half an answer. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // of the many ways not to be JSON nobody needs to know which
  }
}
