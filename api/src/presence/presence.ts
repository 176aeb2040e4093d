/** Somebody with a document open. */
export interface Present {
  /** Made by the page: one person may have it open twice. */
  tab: string
  name: string
  /** The part they are at, by its place in the draft; null while they only look. */
  at: string | null
}

/** A page tells that it is there every few seconds; after this long without a word it is taken for closed. */
const silentMs = 15_000
const tabsMax = 50

/** Who has which document open: known to this process only, and forgotten with it. */
export function keepPresence() {
  const tabsOf = new Map<string, Map<string, Present & { seenAt: number }>>()

  /** @returns The others there now. */
  function arrive(document: string, present: Present, now: number): Present[] {
    const tabs = tabsOf.get(document) ?? new Map<string, Present & { seenAt: number }>()
    for (const [tab, { seenAt }] of tabs) if (now - seenAt > silentMs) tabs.delete(tab)
    if (tabs.has(present.tab) || tabs.size < tabsMax) tabs.set(present.tab, { ...present, seenAt: now })
    tabsOf.set(document, tabs)
    return [...tabs.values()].flatMap(({ seenAt: _, ...one }) => (one.tab === present.tab ? [] : [one]))
  }

  function leave(document: string, tab: string): void {
    const tabs = tabsOf.get(document)
    tabs?.delete(tab)
    if (tabs?.size === 0) tabsOf.delete(document)
  }

  return { arrive, leave }
}
