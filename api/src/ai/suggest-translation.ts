import type { Locale } from '@pulya/contract/locale'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { TextAt } from './put-texts.ts'
import { requireAi } from './require-ai.ts'
import { requireSpoken } from './require-spoken.ts'
import { translationInto } from './translation-task.ts'
import { type Suggestion, weigh } from './weigh.ts'

interface Asked {
  /** Public id of the offer or the quiz that is to say it, in its own language. */
  document: string
  from: Locale
  texts: TextAt[]
  /** Of the findings. */
  locale: Locale
  left: AbortSignal
}

/** What was translated, text by text, weighed together: one text may be what another needs. */
export async function suggestTranslation(
  context: Context,
  workspace: Workspace,
  { document: id, from, texts, locale, left }: Asked,
): Promise<Suggestion[]> {
  const ai = requireAi(context)
  const { document, places, ...spoken } = await requireSpoken(workspace, id)
  const elsewhere = texts.findIndex(({ pointer }) => !places.has(pointer))
  if (elsewhere >= 0) {
    const flaw = { code: 'reference-unknown', pointer: pointerTo('texts', elsewhere, 'pointer') } as const
    throw new Problem('body-invalid', { flaws: [flaw] })
  }
  const asker = { workspace: workspace.key, now: context.now(), left }
  const translated = await ai.ask(translationInto(spoken, { from, texts }), asker)
  const findings = await weigh({ context, workspace, document, locale }, translated)
  return translated.map((text) => ({
    texts: [text],
    findings: findings.filter(({ pointer }) => pointer === text.pointer),
  }))
}
