import { assign, type Experiment } from '@pulya/assign/assign'

import { attempt } from '../attempt.ts'
import type { Embed } from '../embed.ts'
import { knownVisitor, visitorKey } from '../visit/known-visitor.ts'
import { store, stored } from '../visit/storage.ts'
import { $visitor } from '../visit/visitor.ts'

/** What one variant shows: like a publication of its own, under a hash of its own. */
type Arm = Pick<Embed, 'hash' | 'snapshot' | 'title'>

/** A quiz with a running experiment. Itself it is shown to those whom the experiment leaves out. */
export interface ComparedEmbed extends Embed {
  experiment: Experiment & { arms: readonly Arm[] }
}

/**
 * The embed as this visitor is to see it: the arm they began on or saw before, else the one drawn for them by the
 * arithmetic that the server repeats. Who is new gets an id in memory only, as everywhere; that and the arm are written
 * down when there is an answer. A fault of ours leaves the quiz as it is.
 */
export const drawn = (embed: ComparedEmbed): Embed => ({ ...embed, ...attempt(() => armFor(embed)) })

/** Another showing on this page is the same visitor's. */
export function alike<Core extends { $visitor: typeof $visitor }>(core: Core): Core {
  core.$visitor.set($visitor.get())
  return core
}

function armFor({ snapshot, experiment }: ComparedEmbed): Arm | undefined {
  meet()
  const run = `pulya:${snapshot.publicId}`
  const key = `${run}:arm`
  const { arms } = experiment
  const before = [begunOn(run), stored(key)]
  const { variant } = assign(experiment, $visitor.get())
  const arm = arms.find(({ hash }) => before.includes(hash)) ?? (variant === null ? undefined : arms[variant])
  // So that other weights move nobody who comes back.
  addEventListener('pagehide', () => arm && stored(visitorKey) === $visitor.get() && store(key, arm.hash))
  return arm
}

/** Every script of a page draws for the same visitor: the first one leaves their id at the one global, as soon as that is there. */
function meet(): void {
  const said = globalThis.pulya?.visitor
  const id = knownVisitor() ?? (typeof said === 'string' ? said : $visitor.get())
  $visitor.set(id)
  queueMicrotask(() => Object.assign(Object(globalThis.pulya), { visitor: id }))
}

/** The run that is kept says its snapshot first: see `visit/memory.ts`. */
const begunOn = (run: string) => /^{"snapshot":"(\w+)"/.exec(stored(run) ?? '')?.[1]
