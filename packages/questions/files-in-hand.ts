/** A file the visitor has chosen, wherever it is on its way. */
export interface FileInHand {
  /** Its name on the server too. */
  id: string
  name: string
  /** Unknown for what was kept on an earlier visit. */
  bytes?: number | undefined
  state: 'sending' | 'kept' | 'lost' | 'refused'
  /** Why it was refused, in words. */
  reason?: string | undefined
}

/** What a script adds to a field for files: they are sent as soon as they are chosen, each by itself. */
export interface FilesInHand {
  list: readonly FileInHand[]
  add: (chosen: Iterable<File>) => void
  remove: (id: string) => void
  again: (id: string) => void
}
