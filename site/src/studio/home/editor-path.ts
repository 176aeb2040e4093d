import type { DocumentInList } from '../api/data.ts'

const folders = { offer: 'offers', quiz: 'quizzes', consent: 'settings/consents' }

/** Where a document is edited. */
export const editorPath = ({ kind, id }: Pick<DocumentInList, 'kind' | 'id'>): string =>
  `/studio/${folders[kind]}/${id}`
