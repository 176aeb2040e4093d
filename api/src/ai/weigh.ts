import { sentence } from '@pulya/contract/flaw-words'
import type { FlawAt } from '@pulya/contract/flaw'
import type { Locale } from '@pulya/contract/locale'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { readDocument } from '../documents/document.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { finding, readFindings } from '../findings/read-findings.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type TextAt, withTexts } from './put-texts.ts'

/** Words for places of a document, and what the check says of them there. They stand nowhere until they are taken. */
export const suggestion = z.object({
  texts: z.array(z.object({ pointer: z.string(), text: z.string() })),
  findings: z.array(finding),
})

export type Suggestion = z.infer<typeof suggestion>

interface Weighing {
  context: Context
  workspace: Workspace
  document: DocumentRow
  /** Of the findings. */
  locale: Locale
}

/** What would be said about these words in these places, were they taken; errors first. */
export async function weigh(
  { context, workspace, document, locale }: Weighing,
  texts: readonly TextAt[],
): Promise<Suggestion['findings']> {
  const parsed = readDocument(document.kind, withTexts(document.draft, texts))
  if ('value' in parsed) {
    const found = await readFindings(context, workspace, { ...document, draft: parsed.value }, locale)
    return found.filter(({ pointer }) => texts.some((one) => one.pointer === pointer))
  }
  // What does not fit its place keeps the document from being saved; the rest is weighed without it.
  const unfit = parsed.flaws.map((flaw) => inWords(flaw, locale))
  const fit = texts.filter(({ pointer }) => !unfit.some((flaw) => flaw.pointer === pointer))
  const stuck = fit.length === texts.length || fit.length === 0
  return [...unfit, ...(stuck ? [] : await weigh({ context, workspace, document, locale }, fit))]
}

const inWords = ({ code, pointer, limit }: FlawAt, locale: Locale): Suggestion['findings'][number] => ({
  code,
  level: 'error',
  pointer,
  detail: sentence(locale, { code, ...(limit !== undefined && { limit }) }),
})
