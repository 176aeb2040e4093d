import { attempt } from '../attempt.ts'
import { mayOpen, noteOpened, wasHereBefore } from './frequency.ts'
import type { Trigger } from './triggers-in.ts'

type Arm = (by: number, open: () => void, signal: AbortSignal) => void

/** What brings the quiz forward without being asked. */
const arms: Readonly<Record<string, Arm>> = {
  delay(seconds, open, signal) {
    const timer = setTimeout(open, seconds * 1000)
    signal.addEventListener('abort', () => clearTimeout(timer))
  },
  scroll(percent, open, signal) {
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.scrollingElement ?? document.documentElement
      if (scrollTop * 100 >= (scrollHeight - clientHeight) * percent) open()
    }
    addEventListener('scroll', look, { passive: true, signal })
  },
  /** The mouse leaves over the upper edge, for the tabs or the address. */
  exit(_, open, signal) {
    const look = ({ relatedTarget, clientY }: MouseEvent) => {
      if (!relatedTarget && clientY <= 0) open()
    }
    document.addEventListener('mouseout', look, { signal })
  },
  returning(_, open) {
    if (wasHereBefore()) open()
  },
}

/** Opens at the first of the triggers, as often as `every` allows, and at most once a page. */
export function automatically(
  quiz: string,
  every = 'session',
  triggers: readonly Trigger[],
  open: () => void,
  here: AbortSignal,
): void {
  const done = new AbortController()
  here.addEventListener('abort', () => done.abort())
  const openOnce = () => {
    if (done.signal.aborted) return
    done.abort()
    if (!mayOpen(quiz, every)) return
    noteOpened(quiz, every)
    attempt(open)
  }
  for (const { on, by } of triggers) arms[on]?.(Number(by), openOnce, done.signal)
}
