import type { Options } from '../frame.ts'

/**
 * Says at once, and again whenever that changes, whether this page may bring the quiz forward by itself. `here` ends with
 * the answer it came with. Routers change the address without telling; where there is no Navigation API, only the way
 * back and forth is noticed.
 */
export function whereAllowed(
  { urls, mobile }: Options,
  signal: AbortSignal,
  say: (allowed: boolean, here: AbortSignal) => void,
): void {
  let before: boolean | undefined
  let here = new AbortController()
  const look = () => {
    const now = isAllowed(urls, location.pathname) && !(mobile === 'off' && isPhone())
    if (now === before) return
    before = now
    here.abort()
    here = new AbortController()
    say(now, here.signal)
  }
  const { navigation }: { navigation?: EventTarget } = window
  if (navigation) navigation.addEventListener('navigatesuccess', look, { signal })
  else addEventListener('popstate', look, { signal })
  signal.addEventListener('abort', () => here.abort())
  look()
}

const isPhone = () => matchMedia('(pointer: coarse) and (max-width: 600px)').matches

/** `/price*, !/checkout*`: one rule that lets in, if there are any, and none that shuts out. */
function isAllowed(rules = '', path: string): boolean {
  const written = rules.split(',').flatMap((rule) => rule.trim() || [])
  const [outs, ins] = [true, false].map((out) => written.filter((rule) => rule.startsWith('!') === out))
  const fits = (rule: string) => patternOf(rule.replace('!', '')).test(path)
  return !outs?.some(fits) && (!ins?.length || ins.some(fits))
}

/** `*` is anything, the rest is itself. */
const patternOf = (rule: string) =>
  new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`)
