/** Ids of what is to be made. */
export interface Attempts {
  /** The same for the same wish until that is done: a repeat, whatever became of the first, makes nothing twice. */
  idOf: (wish: string) => string
  done: (wish: string) => void
}

export function keepAttempts(): Attempts {
  const ids = new Map<string, string>()
  return {
    idOf(wish) {
      const id = ids.get(wish) ?? crypto.randomUUID()
      ids.set(wish, id)
      return id
    },
    done: (wish) => void ids.delete(wish),
  }
}
