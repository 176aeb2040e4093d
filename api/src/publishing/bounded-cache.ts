/** Remembers what was found, the least recently used forgotten first. What was not found is asked for again. */
export interface BoundedCache<Value> {
  get(key: string, find: () => Promise<Value | undefined>): Promise<Value | undefined>
  forget(key: string): void
  forgetAll(): void
}

function boundedCache<Value>(entriesMax: number): BoundedCache<Value> {
  const entries = new Map<string, Promise<Value | undefined>>()

  function keep(key: string, finding: Promise<Value | undefined>) {
    entries.delete(key)
    entries.set(key, finding)
    const oldest = entries.size > entriesMax ? entries.keys().next().value : undefined
    if (oldest !== undefined) entries.delete(oldest)
  }

  async function remember(key: string, finding: Promise<Value | undefined>) {
    keep(key, finding)
    const value = await finding.catch((error: unknown) => {
      entries.delete(key)
      throw error
    })
    if (value === undefined && entries.get(key) === finding) entries.delete(key)
    return value
  }

  return {
    get(key, find) {
      const known = entries.get(key)
      if (known === undefined) return remember(key, find())
      keep(key, known)
      return known
    },
    forget(key) {
      entries.delete(key)
    },
    forgetAll() {
      entries.clear()
    },
  }
}

/** A cache for each owner, which goes when the owner goes. */
export function cachePerOwner<Value>(entriesMax: number): (owner: WeakKey) => BoundedCache<Value> {
  const caches = new WeakMap<WeakKey, BoundedCache<Value>>()
  return (owner) => {
    const cache = caches.get(owner) ?? boundedCache<Value>(entriesMax)
    caches.set(owner, cache)
    return cache
  }
}
