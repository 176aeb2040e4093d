import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { siteOf } from './site-of.ts'
import { forgetOldest, insertSighting } from './sighting-rows.ts'

const minuteMs = 60_000
/** Whoever makes up hosts makes us write no more than this in a minute, for each firm. */
const newPerMinute = 30

interface Minute {
  begun: number
  /** `host document` of what was written in it. */
  noted: Set<string>
}

const minutes = new WeakMap<Workspace, Minute>()

export interface Spoke {
  /** Public id of the quiz. */
  document: string
  /** Of the version that stood there. */
  snapshot: string
  /** `Origin` or `Referer`, as it was sent. */
  from: string | null | undefined
}

/**
 * Notes that a quiz stands on a site. Nobody waits for it, it is written at most once a minute for each host and quiz,
 * and nothing of the visitor is kept: not even that there was one.
 */
export function noteSighting(
  { publicUrl, domains, now, log }: Pick<Context, 'publicUrl' | 'domains' | 'now' | 'log'>,
  workspace: Workspace,
  { document, snapshot, from }: Spoke,
): void {
  const host = siteOf(from)
  // Our own pages, under whatever name, prove nothing about a snippet.
  if (host === undefined || isOurs(host, new URL(publicUrl)) || domains.find(host)) return
  const at = now()
  const known = minutes.get(workspace)
  const minute = known && at - known.begun < minuteMs ? known : { begun: at, noted: new Set<string>() }
  minutes.set(workspace, minute)
  const what = `${host} ${document}`
  if (minute.noted.has(what) || minute.noted.size >= newPerMinute) return
  minute.noted.add(what)
  workspace.db
    .write([insertSighting({ host, document, snapshot }, at), forgetOldest])
    .catch((error: unknown) => log.error({ err: error }, 'a sighting was not noted'))
}

/** This computer has two names, and is opened by both. */
const isOurs = (host: string, { host: own, hostname, port }: URL): boolean =>
  host === own || (hostname === 'localhost' && host === `127.0.0.1:${port}`)
