import { z } from 'zod'

import { fits } from '../fit-report.ts'
import { firmOf } from '../firm-of.ts'
import { type SignedIn, signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'

const revisionIn = z.object({ revision: z.int() })

/**
 * Publishes what the demo firm has at a slug with these members in place of its own; what was compared there ends.
 *
 * @returns Also who speaks for the owner, whose link is used up.
 * @param shape As much of the draft as `more` reads; the rest stays as it is.
 */
export async function publishOwn<Draft extends object>(
  { signInLink }: Product,
  slug: string,
  shape: z.ZodType<Draft>,
  more: (draft: Draft) => object,
): Promise<{ workspace: string; document: string; client: SignedIn['client'] }> {
  const { client } = await signInBy(signInLink)
  const { workspace, idAt } = await firmOf({ client })
  const param = { document: idAt(slug) }
  const one = client.api.documents[':document']
  const saved = revisionIn.extend({ draft: shape })
  const { revision, draft } = saved.parse(await (await one.$get({ param })).json())
  const put = await one.draft.$put({ param, json: { revision, draft: { ...draft, ...more(draft) } } })
  const after = revisionIn.parse(await put.json())
  if ('blocks' in draft) await one.fit.$put({ param, json: fits(after.revision) })
  const json = { revision: after.revision, endExperiment: true }
  const published = await one.publications.$post({ param, json })
  if (!published.ok) throw new Error(`Not published: ${await published.text()}`)
  return { workspace, ...param, client }
}
