import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import type { SpendImport, SpendPreview } from '../api/data.ts'
import { type Reply, reply } from '../api/reply.ts'

/** What was chosen by hand of how the table is read; all else the server finds out. */
export type Chosen = Readonly<Record<string, string>>

interface Asked {
  workspace: string
  locale: Locale
  file: File
  chosen: Chosen
}

export const previewSpend = ({ workspace, locale, file, chosen }: Asked): Promise<Reply<SpendPreview>> =>
  reply(post<SpendPreview>(`/api/workspaces/${workspace}/spend-previews`, { locale, file, query: chosen }))

/** @param request Made once for this table: pressed again, it does not come in twice. */
export const bringSpend = (
  { workspace, locale, file, chosen }: Asked,
  request: string,
): Promise<Reply<SpendImport>> =>
  reply(
    post<SpendImport>(`/api/workspaces/${workspace}/spend-imports`, {
      locale,
      file,
      query: { ...chosen, id: request, name: file.name },
    }),
  )

export const undoSpend = (workspace: string, id: string, locale: Locale): Promise<Reply<unknown>> =>
  reply(
    ownApi(locale).api.workspaces[':workspace']['spend-imports'][':import'].$delete({
      param: { workspace, import: id },
    }),
  )

interface Answered<Body> {
  ok: boolean
  status: number
  json(): Promise<Body>
}

/** A file as it is: the typed client sends JSON. With a good status the answer is what the route promises. */
async function post<Body>(
  path: string,
  { locale, file, query }: { locale: Locale; file: File; query: Chosen },
): Promise<Answered<Body>> {
  return fetch(`${path}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'accept-language': locale },
    body: file,
  })
}
