import type { DocumentInList } from '../api/data.ts'

export const documentStates = ['all', 'draft', 'published', 'changed', 'archived'] as const

export type DocumentState = (typeof documentStates)[number]

/** What somebody looks for in the list. */
export interface Sought {
  text: string
  kind: DocumentInList['kind'] | 'all'
  state: DocumentState
}

const inState: { [State in DocumentState]: (document: DocumentInList) => boolean } = {
  all: ({ archivedAt }) => archivedAt === null,
  draft: ({ archivedAt, published }) => archivedAt === null && published === null,
  published: ({ archivedAt, published }) => archivedAt === null && published !== null,
  changed: ({ archivedAt, published }) => archivedAt === null && published?.current === false,
  archived: ({ archivedAt }) => archivedAt !== null,
}

/** Documents in which every word stands somewhere, whatever its case and whether «ё» has its dots. */
export function found(documents: readonly DocumentInList[], { text, kind, state }: Sought): DocumentInList[] {
  const words = plain(text).split(/\s+/)
  return documents.filter((document) => {
    const said = plain(`${document.title} ${document.slug}`)
    return (
      (kind === 'all' || document.kind === kind) &&
      inState[state](document) &&
      words.every((word) => said.includes(word))
    )
  })
}

const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim()
