import type { Question } from '@pulya/questions/definitions'

import { type Asked, baseOf, place, simpler } from './asked.ts'
import { type Desk, lose, newKey, note } from './desk.ts'
import { say } from './say.ts'
import type { Source } from './source.ts'

export interface Choice {
  source: Source
  label: string | undefined
  /** What the tool's logic calls it. */
  refs: readonly string[]
  /** What its key is made of, before its label. */
  name?: string | undefined
  /** Leaves no room for another. */
  exclusive?: boolean
  /** Asks what it stands for. */
  other?: boolean
}

export interface Choosing {
  several?: boolean
  /** Shown as a list that opens. */
  list?: boolean
  atLeast?: number | undefined
  atMost?: number | undefined
}

/** A question whose answer is picked; which kind of ours it is, the number of options decides too. */
export function choiceOf(
  desk: Desk,
  asked: Asked,
  choices: readonly Choice[],
  choosing: Choosing,
): Question | undefined {
  const { source } = asked
  if (choices.length === 0) return lose(desk, source, 'options-missing', asked.title)
  if (choices.length === 1) return oneChoice(desk, asked, choices)
  const most = choosing.several ? 20 : 100
  for (const extra of choices.slice(most)) lose(desk, extra.source, 'too-many', extra.label)
  const kept = choices.slice(0, most)
  const base = baseOf(desk, asked)
  const taken = new Set<string>()
  const named = new Map<string, string>()
  const options = kept.map((choice) => {
    const label = say(desk, choice.source, choice.label, 120) ?? `${kept.indexOf(choice) + 1}`
    const key = newKey(taken, choice.name, label)
    for (const ref of choice.refs) named.set(ref, key)
    return { key, label, choice }
  })
  const question = ofKind(desk, asked, { base, options, choosing })
  desk.options.set(question, named)
  return place(desk, asked, question)
}

interface Chosen {
  base: ReturnType<typeof baseOf>
  options: { key: string; label: string; choice: Choice }[]
  choosing: Choosing
}

function ofKind(desk: Desk, asked: Asked, { base, options, choosing }: Chosen): Question {
  const { several, list, atLeast, atMost } = choosing
  const plain = options.map(({ key, label }) => ({ key, label }))
  if (several) {
    const most = within(atMost, options.length)
    const least = within(atLeast, most ?? options.length)
    return {
      ...base,
      kind: 'multiple',
      options: options.map(({ key, label, choice: { exclusive, other } }) => ({
        key,
        label,
        ...(exclusive && { exclusive }),
        ...(other && { other }),
      })),
      ...(least !== undefined && { atLeast: least }),
      ...(most !== undefined && { atMost: most }),
    }
  }
  for (const { choice } of options) if (choice.other) note(desk, choice.source, 'option-text', choice.label)
  if (list) return { ...base, kind: 'dropdown', options: plain }
  if (options.length <= 20) return { ...base, kind: 'single', options: plain }
  simpler(desk, asked, 'dropdown')
  return { ...base, kind: 'dropdown', options: plain }
}

/** A bound that says something: whole, above zero, and not above what there is. */
const within = (bound: number | undefined, most: number) =>
  bound !== undefined && Number.isInteger(bound) && bound >= 1 ? Math.min(bound, most, 20) : undefined

/** One option is no choice: a box to tick, so yes or no. */
function oneChoice(desk: Desk, asked: Asked, choices: readonly Choice[]): Question {
  const [{ label, refs } = { label: undefined, refs: [] }] = choices
  simpler(desk, asked, 'yes-no')
  const question = yesNoOf(desk, { ...asked, help: label ?? asked.help })
  for (const ref of refs) desk.options.get(question)?.set(ref, 'yes')
  return question
}

const yesNo = { ru: ['Да', 'Нет'], en: ['Yes', 'No'] } as const

export function yesNoOf(
  desk: Desk,
  asked: Asked,
  labels: { yes?: string | undefined; no?: string | undefined } = {},
): Question {
  const base = baseOf(desk, asked)
  const [yes, no] = yesNo[desk.locale]
  const question: Question<'yes-no'> = {
    ...base,
    kind: 'yes-no',
    options: [
      { key: 'yes', label: say(desk, asked.source, labels.yes, 120) ?? yes },
      { key: 'no', label: say(desk, asked.source, labels.no, 120) ?? no },
    ],
  }
  desk.options.set(question, new Map(Object.entries({ true: 'yes', yes: 'yes', false: 'no', no: 'no' })))
  return place(desk, asked, question)
}
