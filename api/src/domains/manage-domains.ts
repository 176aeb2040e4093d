import { randomBytes } from 'node:crypto'

import { host as hostRule } from '@pulya/contract/host'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { forgetPublished } from '../publishing/published.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { checkDomain, type DomainCheck } from './check-domain.ts'
import { deleteDomain, type DomainRow, findDomain, insertDomain, verifyDomain } from './rows.ts'

/** A name that could be somebody's: of at least two labels, and no address. */
const registrable = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

/**
 * A host of the firm and the offer to stand at its `/`. Nobody is answered there before the firm has proved whose it is.
 *
 * @throws `domain-rejected` for what is no name of a host, and for our own.
 */
export async function addDomain(
  context: Context,
  workspace: Workspace,
  { host: given, document }: { host: string; document: string },
): Promise<DomainRow> {
  const host = nameOf(context, given)
  const { kind } = await requireDocument(workspace, document)
  if (kind !== 'offer') throw new Problem('not-found')
  const token = randomBytes(15).toString('base64url')
  await context.control.write([
    insertDomain({
      host,
      workspace_key: workspace.key,
      document_id: document,
      token,
      created_at: context.now(),
    }),
  ])
  await forget(context, workspace)
  return requireDomain(context, workspace, host)
}

/** Asks the DNS, and begins to answer under this name once it says that the name is the firm's. */
export async function verify(
  context: Context,
  workspace: Workspace,
  host: string,
): Promise<{ domain: DomainRow; check: DomainCheck }> {
  const domain = await requireDomain(context, workspace, host)
  const ourHost = new URL(context.publicUrl).hostname
  const check = await checkDomain(context.lookUp, { host, token: domain.token, ourHost })
  if (check.proof.state === 'right' && domain.verified_at === null) {
    await context.control.write(verifyDomain(workspace.key, host, context.now()))
    await forget(context, workspace)
  }
  return { domain: await requireDomain(context, workspace, host), check }
}

export async function removeDomain(context: Context, workspace: Workspace, host: string): Promise<void> {
  await requireDomain(context, workspace, host)
  await context.control.write([deleteDomain(workspace.key, host)])
  await forget(context, workspace)
}

async function requireDomain({ control }: Context, { key }: Workspace, host: string): Promise<DomainRow> {
  const domain = await findDomain(control, key, host)
  if (!domain) throw new Problem('not-found')
  return domain
}

function nameOf({ publicUrl }: Context, given: string): string {
  const cleaned = hostRule(given)
  const named = 'value' in cleaned && cleaned.value.port === undefined ? cleaned.value.name : ''
  if (registrable.test(named) && named !== new URL(publicUrl).hostname) return named
  throw new Problem('domain-rejected', { flaws: [{ code: 'host-invalid', pointer: pointerTo('host') }] })
}

/** Pages say where they stand. */
async function forget({ domains }: Context, workspace: Workspace): Promise<void> {
  await domains.refresh()
  forgetPublished(workspace)
}
