import { jsonText } from '@pulya/contract/json-text'
import type { Answers } from '@pulya/quiz/answers'
import type { Screen } from '@pulya/quiz/next-screen'
import { outcomeOf } from '@pulya/quiz/outcome'
import type { Given } from '@pulya/quiz/run'

import type { Embed } from '../embed.ts'
import { $answers } from './answers.ts'
import { $left } from './contact.ts'
import { $given, lookAround } from './given.ts'
import { $screen, openAt } from './progress.ts'
import { store, stored } from './storage.ts'
import { $submission } from './submission.ts'
import { rememberVisitor } from './visitor.ts'

interface Kept {
  /** Comes first: see `begunOn`. */
  snapshot: string
  submission: string
  screen: Screen | undefined
  answers: Answers
  given: Given
}

const keyOf = ({ snapshot }: Embed) => `pulya:${snapshot.publicId}`

/**
 * Opens the quiz where this visitor left it, if it is still the same quiz.
 *
 * @param begun A run that began on the page without script, packed: it goes on here, unless it already did.
 */
export function resume(embed: Embed, begun?: string): void {
  lookAround(embed.snapshot)
  const own = keptOf(embed, () => stored(keyOf(embed)))
  const handed = keptOf(embed, () => begun && atob(begun))
  const kept = handed && handed.submission !== own?.submission ? handed : own
  if (kept) {
    $answers.set(kept.answers)
    $given.set(kept.given)
    $submission.set(kept.submission)
  }
  openAt(embed.snapshot, kept?.screen)
}

/** The snapshot on which this visitor began, when it is another one than this. */
export function begunOn(embed: Embed): string | undefined {
  const [, hash] = /^{"snapshot":"([0-9a-f]{32})"/.exec(stored(keyOf(embed)) ?? '') ?? []
  return hash === embed.hash ? undefined : hash
}

/** From the first answer on, remembers every step until the lead is sent; who sent it sees to the rest. */
export function remember(embed: Embed): void {
  let isDue = false
  const write = () => {
    if (!isDue || $left.get() || (Object.keys($answers.get()).length === 0 && !stored(keyOf(embed)))) return
    isDue = false
    rememberVisitor()
    const kept: Kept = {
      snapshot: embed.hash,
      submission: $submission.get(),
      screen: $screen.get(),
      answers: whole($answers.get()),
      given: $given.get(),
    }
    store(keyOf(embed), jsonText(kept))
  }
  // Storage is slow on a slow phone: the visitor sees the next screen first. Who leaves before that loses nothing.
  const soon = () => {
    isDue = true
    setTimeout(write)
  }
  $answers.listen(soon)
  $screen.listen(soon)
  addEventListener('pagehide', write)
}

/** What is typed and no number yet would come back as `null`, which answers nothing. */
const whole = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => typeof answer !== 'number' || Number.isFinite(answer)),
  )

/** What was kept may be another quiz's, or anything at all: it counts only if the engine can walk through it. */
function keptOf(embed: Embed, read: () => string | null | undefined): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(read() ?? 'null')
    if (kept?.snapshot !== embed.hash) return undefined
    outcomeOf(embed.snapshot, { answers: kept.answers, given: kept.given })
    return kept
  } catch {
    store(keyOf(embed), null)
    return undefined
  }
}
