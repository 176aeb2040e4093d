import { Problem } from '@pulya/contract/problem'

import { namesOf } from '../accounts/rows.ts'
import type { Context } from '../context.ts'
import { freeze } from '../publishing/freeze.ts'
import { listOfLink } from './comment-rows.ts'
import type { Opened } from './opened.ts'
import { partsOf, reviewedIn } from './part.ts'
import { ownIn, threadsOf } from './threads.ts'

/**
 * A draft with what was said of it by this link.
 *
 * @param about The part that is looked at, as the address says; one that the draft has not is nothing.
 * @throws `not-found` for a consent text.
 */
export async function readReview(
  { control }: Pick<Context, 'control'>,
  { workspace, link, document }: Opened,
  about: string | undefined,
) {
  const reviewed = reviewedIn(document)
  if (!reviewed) throw new Problem('not-found')
  const rows = await listOfLink(workspace.db, link.id)
  return {
    ...reviewed,
    firm: workspace.name,
    until: link.expires_at,
    isDrawn: await freeze(workspace, document).then(() => true, isUnfinished),
    about: partsOf(reviewed).find((part) => part === about) ?? null,
    threads: threadsOf(rows, await namesOf(control, ownIn(rows))),
  }
}

/** A draft under work may name what is not there yet; everything else is a bug. */
function isUnfinished(error: unknown): false {
  if (error instanceof Problem && error.code === 'document-rejected') return false
  throw error
}
