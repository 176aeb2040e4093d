import type { Locale } from '@pulya/contract/locale'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { headlinesFor } from './headlines-task.ts'
import { requireAi, requireOffer } from './require-ai.ts'
import { type Suggestion, weigh } from './weigh.ts'

interface Asked {
  /** Public id of an offer. */
  document: string
  /** Key of the variant that would say it. */
  variant: string
  wish?: string
  /** Of the findings. */
  locale: Locale
  left: AbortSignal
}

/** Ways to begin an offer, each weighed as if it stood there already. */
export async function suggestHeadlines(
  context: Context,
  workspace: Workspace,
  { document: id, variant, wish, locale, left }: Asked,
): Promise<Suggestion[]> {
  const ai = requireAi(context)
  const { document, offer } = await requireOffer(workspace, id)
  if (!offer.variants.some(({ key }) => key === variant)) {
    throw new Problem('body-invalid', {
      flaws: [{ code: 'reference-unknown', pointer: pointerTo('variant') }],
    })
  }
  const asker = { workspace: workspace.key, now: context.now(), left }
  const found = await ai.ask(headlinesFor(offer, { variant, wish }), asker)
  return Promise.all(
    found.map(async (texts) => ({
      texts,
      findings: await weigh({ context, workspace, document, locale }, texts),
    })),
  )
}
