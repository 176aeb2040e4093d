import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { Hono } from 'hono'

import type { Context } from '../context.ts'
import { findSnapshotByNumber } from '../documents/rows.ts'
import { sendHtml } from './send-html.ts'
import { trusted } from './snapshots.ts'

/** Consent texts, every version for good: what somebody agreed to stays where the link beside the box led. */
export const legalPages = (context: Context) =>
  new Hono().get('/legal/:document/:number{[1-9][0-9]{0,6}}', async (c) => {
    const id = publicId.safeParse(c.req.param('document'))
    const workspace = id.success ? await context.workspaces.find(workspaceOf(id.data)) : undefined
    const row =
      workspace &&
      id.data &&
      (await findSnapshotByNumber(workspace.db, id.data, Number(c.req.param('number'))))
    const snapshot = row && trusted(row)
    if (!snapshot || snapshot.kind !== 'consent') throw new Problem('not-found')
    const { body: document, hash: version, publishedAt } = snapshot
    return sendHtml(c, await context.render({ kind: 'legal', document, version, publishedAt }))
  })
