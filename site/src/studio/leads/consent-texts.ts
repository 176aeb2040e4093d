import type { DocumentInList } from '../api/data.ts'

/**
 * Where the text of a consent can be read: the address of a version is made of its number, which we know for the version in
 * force. An older one has an address too, but nothing here tells it.
 */
export function textOf(documents: readonly DocumentInList[], version: string): string | undefined {
  const found = documents.find(({ kind, published }) => kind === 'consent' && published?.hash === version)
  return found?.published ? `/legal/${found.id}/${found.published.number}` : undefined
}
