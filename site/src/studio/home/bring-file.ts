import type { Locale } from '@pulya/contract/locale'
import { importBytesMax } from '@pulya/quiz/import/limits'

import { ownApi } from '../api/browser.ts'
import type { Brought } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { importWords } from '../i18n/import.ts'
import { because } from '../i18n/refusal.ts'

interface Bringing {
  workspace: string
  /** Of this attempt: pressed again, it makes no second draft. */
  request: string
  locale: Locale
}

/** Sends a file of another tool: the draft it has become, or why it has not, in words. */
export async function bringFile(
  file: File | undefined,
  { workspace, request, locale }: Bringing,
): Promise<{ brought: Brought } | { refusal: string }> {
  const words = importWords[locale]
  if (!file) return { refusal: words.noFile }
  if (file.size > importBytesMax) return { refusal: words.tooLarge }
  const source = await jsonIn(file)
  if (source === undefined) return { refusal: words.noJson }
  const call = ownApi(locale).api.workspaces[':workspace'].imports
  const answer = await reply(call.$post({ param: { workspace }, query: { id: request }, json: source }))
  if ('body' in answer) return { brought: answer.body }
  return { refusal: answer.refused.errors[0]?.detail ?? because(locale, answer.refused) }
}

/** `undefined` is no JSON. A byte order mark, as Windows writes it, is no part of it. */
async function jsonIn(file: File): Promise<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return JSON.parse(text)
  } catch {
    return undefined // of the many ways not to be JSON a person needs none
  }
}
