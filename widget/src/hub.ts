import { elements, type Make } from './elements.ts'
import { keepPlaces } from './place.ts'
import { attempt, warn } from './attempt.ts'

type Command = readonly unknown[]

/**
 * `pulya('open', 'k7f3-q9d2')`, the one global. The first embed of a page makes it and the others join, so builds of
 * different days share it: its members may be added to, never changed.
 */
interface Hub {
  (...command: Command): void
  /** `make` is called for every element that shows this quiz. */
  embed: (quiz: string, make: Make) => void
  /** A page that kept the function from before the load still puts its calls in here. */
  q: { push: (command: ArrayLike<unknown>) => void }
}

declare global {
  /** Before the load, whatever the page has: our snippet with its queue, or an element with this id. */
  var pulya:
    | (((...command: Command) => void) & { embed?: Hub['embed']; q?: unknown; visitor?: unknown })
    | undefined
}

/** Lets every element of this quiz show it, those there and those to come. */
export function join(quiz: string, make: Make): void {
  const there = globalThis.pulya?.embed
  // A form of the page with this id may have a field of that name.
  const embed = typeof there === 'function' ? there : newHub().embed
  embed(quiz, make)
}

function newHub(): Hub {
  const page = elements()
  const fillPlaces = keepPlaces((quiz) => page.isKnown(quiz))
  const before = globalThis.pulya?.q
  let waiting: Command[] = Array.isArray(before) ? before.map((command) => [...command]) : []

  const hub = (...command: Command) => {
    attempt(() => run(command))
  }

  function run(command: Command) {
    const [name, quiz, about] = command
    if (typeof name !== 'string' || !/^(open|close|set)$/.test(name)) return warn('no such command', name)
    const acts = page.actsOf(quiz)
    if (!acts) warn(name, 'waits for quiz', quiz)
    if (!acts?.length) waiting.push(command)
    // Of several places with one quiz, one is opened; all are closed, and all are told what is set.
    acts?.some((act) => act(name, about))
  }

  hub.embed = (quiz: string, make: Make) => {
    page.learn(quiz, make)
    fillPlaces()
    const called = waiting
    waiting = []
    for (const command of called) hub(...command)
  }
  hub.q = { push: (command: ArrayLike<unknown>) => hub(...Array.prototype.slice.call(command)) }
  globalThis.pulya = hub
  return hub
}
