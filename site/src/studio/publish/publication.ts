import { atom, computed, type ReadableAtom } from 'nanostores'

import type { DocumentInList } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'
import type { Draft } from '../editor/draft.ts'
import { readdressed, type Standing } from './standing.ts'

/** `asking` is whether to end the experiment that the publication would spoil. */
type Publishing =
  | { is: 'idle' }
  | { is: 'publishing' }
  | { is: 'asking' }
  | { is: 'done' }
  | { is: 'refused'; refused: Refused }

export interface PublishingServer {
  publish: (revision: number, endExperiment: boolean) => Promise<Reply<{ number: number }>>
  rename: (slug: string) => Promise<Reply<{ slug: string }>>
}

export interface Publication {
  /** Of the version visitors see; `null` while they see none. */
  $number: ReadableAtom<number | null>
  /** Something here is not what visitors see. */
  $changed: ReadableAtom<boolean>
  $publishing: ReadableAtom<Publishing>
  /** The running experiment. */
  $experiment: ReadableAtom<string | null>
  /** Where visitors find it, or will; `null` for what has no page of its own. */
  $at: ReadableAtom<Standing | null>
  publish: (endExperiment?: boolean) => Promise<void>
  /** Visitors see another version now, put there in another way. */
  moved: (number: number, endedExperiment: boolean) => void
  /** The answer to `asking` is no. */
  leave: () => void
  /** Gives it another slug, for visitors at once. @returns Why it was not taken. */
  rename: (slug: string) => Promise<Refused | undefined>
}

/** What the server wants to be told of this revision before it publishes it. @returns Why it did not take it. */
type Prove = (revision: number) => Promise<Refused | undefined>

type Opened = Pick<DocumentInList, 'revision' | 'published' | 'experiment' | 'address' | 'slug'>

/** What visitors see of a draft, and whether they are being compared. */
export function keepPublication(
  { revision, published, experiment, address, slug }: Opened,
  draft: Draft<unknown>,
  server: PublishingServer,
  prove?: Prove,
): Publication {
  const $number = atom(published?.number ?? null)
  const $publishedRevision = atom(published?.current ? revision : null)
  const $publishing = atom<Publishing>({ is: 'idle' })
  const $experiment = atom(experiment)
  const $at = atom<Standing | null>(address === null ? null : { address, slug })
  const $changed = computed(
    [$publishedRevision, draft.$revision, draft.$saving],
    (shown, current, saving) => shown !== current || saving.is !== 'saved',
  )

  async function publish(endExperiment = false) {
    if ($publishing.get().is === 'publishing') return
    $publishing.set({ is: 'publishing' })
    // What was refused stands beside the save line.
    if (!(await draft.saveNow())) return $publishing.set({ is: 'idle' })
    const current = draft.$revision.get()
    const unproved = await prove?.(current)
    if (unproved) return refuse(unproved)
    const answer = await server.publish(current, endExperiment)
    if ('refused' in answer) return refuse(answer.refused)
    $number.set(answer.body.number)
    $publishedRevision.set(current)
    if (endExperiment) $experiment.set(null)
    $publishing.set({ is: 'done' })
  }

  function refuse(refused: Refused) {
    if (refused.code === 'experiment-running') return $publishing.set({ is: 'asking' })
    draft.object(refused)
    $publishing.set({ is: 'refused', refused })
  }

  function moved(number: number, endedExperiment: boolean) {
    $number.set(number)
    $publishedRevision.set(null)
    $publishing.set({ is: 'idle' })
    if (endedExperiment) $experiment.set(null)
  }

  /** A dialog tells that it was closed after it was answered too, when there may be a refusal to read already. */
  function leave() {
    if ($publishing.get().is === 'asking') $publishing.set({ is: 'idle' })
  }

  async function rename(wanted: string) {
    const answer = await server.rename(wanted)
    if ('refused' in answer) return answer.refused
    const at = $at.get()
    if (at) $at.set(readdressed(at, answer.body.slug))
    return undefined
  }

  return {
    $number,
    $changed,
    $publishing,
    $experiment,
    $at,
    publish,
    moved,
    leave,
    rename,
  }
}
