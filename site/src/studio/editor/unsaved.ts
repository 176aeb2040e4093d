import { isMembers } from './alike.ts'

/** A draft as it stands here, with what it was made from. */
interface Left<Document> {
  base: Document
  document: Document
  /** Given to the server without an answer so far. */
  sent?: Document | undefined
}

/** What the server does not have yet, kept on this machine in case the page is closed, the battery dies or the net is gone. */
export interface Unsaved<Document> {
  /** Soon: not with every keystroke. */
  keep: (left: Left<Document>) => void
  keepNow: (left: Left<Document>) => void
  /** What waits to be kept is kept now: the page is left. */
  hurry: () => void
  /** The server has everything this page has. */
  forget: () => void
  /** What an earlier page left here. */
  left: () => Left<Document> | undefined
}

/** Writing a large document with every keystroke would be felt; later than this a closed tab would be. */
const keepMs = 400

export function keepUnsaved<Document>(
  id: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Unsaved<Document> {
  const name = `pulya-draft:${id}`
  /** What this page has put there or found there: a tab beside it keeps its own words under the same name. */
  let own: string | null = null
  let waiting: Left<Document> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(left: Left<Document>) {
    waiting = left
    timer ??= setTimeout(put, keepMs)
  }

  function keepNow(left: Left<Document>) {
    waiting = left
    clearTimeout(timer)
    put()
  }

  function put() {
    timer = undefined
    if (!waiting) return
    const text = JSON.stringify(waiting)
    quietly(() => {
      storage.setItem(name, text)
      own = text
    })
  }

  function hurry() {
    clearTimeout(timer)
    put()
  }

  function forget() {
    clearTimeout(timer)
    timer = undefined
    waiting = undefined
    quietly(() => storage.getItem(name) === own && storage.removeItem(name))
  }

  function leftHere(): Left<Document> | undefined {
    own = quietly(() => storage.getItem(name)) ?? null
    const kept = quietly((): unknown => JSON.parse(own ?? 'null'))
    // Written by this very file; whatever else it is, is nothing.
    return isMembers(kept) && 'base' in kept && 'document' in kept
      ? (kept as unknown as Left<Document>)
      : undefined
  }

  return { keep, keepNow, hurry, forget, left: leftHere }
}

/** In the storage of this browser; on the server there is none. */
export const unsavedHere = <Document>(id: string): Unsaved<Document> | undefined =>
  typeof localStorage === 'undefined' ? undefined : keepUnsaved(id, localStorage)

/** A browser may refuse its storage, or it may be full: then there is only the server. */
function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
