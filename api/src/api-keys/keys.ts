import { randomUUID } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Action } from '../accounts/permissions.ts'
import { newToken, tokenHash } from '../accounts/token.ts'
import type { Context } from '../context.ts'
import { findByHash, insertKey, revokeKey, touchKey } from './rows.ts'
import type { Scope } from './scopes.ts'

/** By which whoever looks through leaked files knows what they have found. */
const prefix = 'pulya_'
const endingLength = 4
/** More often would write with every request and tell nobody more. */
const usedEveryMs = 5 * 60_000

interface Wanted {
  workspace: string
  name: string
  scopes: readonly Scope[]
  /** Id of the owner who makes it. */
  by: string
}

/** The key itself is told here and never again. */
export async function makeKey(
  { control, now }: Pick<Context, 'control' | 'now'>,
  wanted: Wanted,
): Promise<{ id: string; key: string }> {
  const id = randomUUID()
  const key = `${prefix}${newToken()}`
  const ending = key.slice(-endingLength)
  await control.write([insertKey({ ...wanted, id, hash: tokenHash(key), ending, at: now() })])
  return { id, key }
}

/** Takes effect with the next request. @returns How it was called. */
export async function revoke(
  { control, now }: Pick<Context, 'control' | 'now'>,
  workspace: string,
  id: string,
): Promise<string> {
  const [revoked] = await control.write([revokeKey(workspace, id, now())])
  const [row] = revoked?.rows ?? []
  if (!row) throw new Problem('not-found')
  return z.string().parse(row['name'])
}

/** A program that asks in the name of a firm. */
export interface Program {
  id: string
  name: string
  workspace: string
  may: (action: Action) => boolean
}

/** @throws `sign-in-required` for what is no key of ours, or not any more. */
export async function programOf(context: Context, key: string): Promise<Program> {
  const found = await findByHash(context.control, tokenHash(key))
  if (!found) throw new Problem('sign-in-required', { detail: 'This key is unknown or was revoked' })
  const { id, name, workspace, scopes, used_at } = found
  const now = context.now()
  if (used_at === null || now - used_at > usedEveryMs) noteUsed(context, id, now)
  const allowed: readonly Action[] = scopes
  return { id, name, workspace, may: (action) => allowed.includes(action) }
}

/** Nobody waits for it. */
function noteUsed({ control, log }: Context, id: string, now: number): void {
  control.write([touchKey(id, now)], 'event').catch((error: unknown) => {
    log.warn({ err: error }, 'a key was not noted as used')
  })
}
