type Hear<T> = (value: T) => void

/**
 * A store as nanostores has it, and in the embed in its place: there a store is never mounted, derived or shared, and
 * what it takes to be told of a change is ten lines.
 */
export function atom<T>(value: T) {
  const hearing = new Set<Hear<T>>()
  const listen = (hear: Hear<T>) => {
    hearing.add(hear)
    return () => hearing.delete(hear)
  }
  return {
    get: () => value,
    set(next: T) {
      if (Object.is(value, next)) return
      value = next
      // A listener may set the store again: those after it hear the newest value only.
      for (const hear of hearing) hear(value)
    },
    listen,
    subscribe(hear: Hear<T>) {
      hear(value)
      return listen(hear)
    },
  }
}
