import { atom, type ReadableAtom } from 'nanostores'

import type { AskedPlan, NewExperiment, SizedPlan } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'
import { type PlanForm, planFrom } from './plan-form.ts'

export interface PlanningServer {
  calculate: (asked: AskedPlan) => Promise<Reply<SizedPlan>>
  /** Keeps the draft. */
  keep: (wanted: NewExperiment) => Promise<Reply<{ id: string }>>
}

/** What follows from what is typed. `missing`: some numbers are not there yet. */
type Sizes =
  | { is: 'missing' }
  | { is: 'asking' }
  | { is: 'sized'; plan: SizedPlan }
  | { is: 'refused'; refused: Refused }

type Keeping = { is: 'idle' } | { is: 'keeping' } | { is: 'refused'; refused?: Refused }

export interface Planning {
  $form: ReadableAtom<PlanForm>
  $sizes: ReadableAtom<Sizes>
  /** By place, `#/plan/baseline`; of what the last answer refused. */
  $flaws: ReadableAtom<ReadonlyMap<string, string>>
  $keeping: ReadableAtom<Keeping>
  write: (change: Partial<PlanForm>) => void
  /** What it takes as it is; also asked a moment after whatever is typed. */
  calculate: () => Promise<void>
  /** @returns Id of the draft that is kept. */
  keep: () => Promise<string | undefined>
}

interface Circumstances {
  /** What is said beside a field that has to hold something. */
  needed: string
  /** Between the last key and the question what it takes. */
  pauseMs: number
}

/** A plan on its way: typed, calculated while it is typed, kept as a draft. */
export function keepPlanning(
  form: PlanForm,
  server: PlanningServer,
  { needed, pauseMs }: Circumstances,
): Planning {
  const $form = atom(form)
  const $sizes = atom<Sizes>({ is: 'missing' })
  const $flaws = atom<ReadonlyMap<string, string>>(new Map())
  const $keeping = atom<Keeping>({ is: 'idle' })
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  let triedToKeep = false

  function write(change: Partial<PlanForm>) {
    $form.set({ ...$form.get(), ...change })
    clearTimeout(timer)
    timer = setTimeout(() => void calculate(), pauseMs)
  }

  async function calculate() {
    const asked = (turn += 1)
    const read = planFrom(begun($form.get()))
    if ('missing' in read) {
      // Fields nobody has come to yet are not wrong.
      $flaws.set(triedToKeep ? marked(read.missing, needed) : new Map())
      return $sizes.set({ is: 'missing' })
    }
    $sizes.set({ is: 'asking' })
    const answer = await server.calculate(read.asked)
    // What has been typed since is another question.
    if (asked !== turn) return
    if ('body' in answer) {
      $flaws.set(new Map())
      return $sizes.set({ is: 'sized', plan: answer.body })
    }
    $flaws.set(said(answer.refused))
    $sizes.set({ is: 'refused', refused: answer.refused })
  }

  async function keep() {
    if ($keeping.get().is === 'keeping') return undefined
    triedToKeep = true
    const read = planFrom($form.get())
    const missing = [
      ...($form.get().name.trim() === '' ? ['#/name'] : []),
      ...('missing' in read ? read.missing : []),
    ]
    if ('missing' in read || missing.length > 0) {
      $flaws.set(marked(missing, needed))
      $keeping.set({ is: 'refused' })
      return undefined
    }
    $keeping.set({ is: 'keeping' })
    const answer = await server.keep(read.wanted)
    if ('body' in answer) return answer.body.id
    $flaws.set(said(answer.refused))
    $keeping.set({ is: 'refused', refused: answer.refused })
    return undefined
  }

  return { $form, $sizes, $flaws, $keeping, write, calculate, keep }
}

/** A guardrail that has only been added takes nothing yet. Those before it keep their places. */
function begun(form: PlanForm): PlanForm {
  const last = form.guardrails.findLastIndex(({ metric }) => metric !== '')
  return { ...form, guardrails: form.guardrails.slice(0, last + 1) }
}

const marked = (places: readonly string[], needed: string) => new Map(places.map((place) => [place, needed]))

const said = ({ errors }: Refused) => new Map(errors.map(({ pointer, detail }) => [pointer, detail]))
