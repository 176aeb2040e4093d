/** Where nothing can be stored, a page remembers for itself. */
const openedHere = new Set<string>()

const keyOf = (quiz: string) => `pulya:opened:${quiz}`

/** @param every `once`, `session` (when nothing is said), or a time: `1d`, `12h`. */
export function mayOpen(quiz: string, every: string): boolean {
  if (openedHere.has(quiz)) return false
  const at = inStorage(every, (storage) => storage.getItem(keyOf(quiz)))
  return !at || Date.now() - Number(at) > msOf(every)
}

export function noteOpened(quiz: string, every: string): void {
  openedHere.add(quiz)
  inStorage(every, (storage) => storage.setItem(keyOf(quiz), `${Date.now()}`))
}

/** Without end for `once`, and for a session, which ends by itself. */
function msOf(every: string): number {
  const [, number, unit] = /^(\d+)([dh])$/.exec(every) ?? []
  return number ? Number(number) * (unit === 'd' ? 86_400_000 : 3_600_000) : Infinity
}

const seenKey = 'pulya:seen'
const pauseMs = 30 * 60_000

let before: boolean | undefined

/** Whether this browser was on the site before this visit: one ends when no page was opened for half an hour. */
export function wasHereBefore(): boolean {
  const at = inStorage('ever', (storage) => storage.getItem(seenKey))
  inStorage('ever', (storage) => storage.setItem(seenKey, `${Date.now()}`))
  return (before ??= !!at && Date.now() - Number(at) > pauseMs)
}

/** Even naming a storage throws where it is blocked. */
function inStorage<T>(every: string, use: (storage: Storage) => T): T | undefined {
  try {
    return use(every === 'session' ? sessionStorage : localStorage)
  } catch {
    return undefined
  }
}
