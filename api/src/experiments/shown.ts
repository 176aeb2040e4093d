import type { PublishedBlock } from '@pulya/blocks/definitions'
import { factors } from '@pulya/contract/factor'
import { proposedFactors } from '@pulya/offer/difference'
import { blocksOf } from '@pulya/offer/variant'
import { quizOf } from '@pulya/quiz/variant'
import { z } from 'zod'

import type { Snapshot } from '../publishing/snapshots.ts'
import type { ComparedVariant } from './compared.ts'

/** A block of an offer, a question, an outcome: what people read and saw there. */
const part = z.object({
  id: z.string(),
  kind: z.string(),
  texts: z.array(z.string()),
  /** Paths. */
  pictures: z.array(z.string()),
})

/** What a variant showed, kept with the decision, so that it is found again when the page has long been another. */
export const shownVariant = z.object({
  key: z.string(),
  name: z.string(),
  control: z.boolean(),
  /** What it tried; none for the control. */
  factors: z.array(z.enum(factors)),
  theme: z.string(),
  parts: z.array(part),
})

export type ShownVariant = z.infer<typeof shownVariant>

export function shownBy(snapshot: Snapshot, { key, name, control, shows }: ComparedVariant): ShownVariant {
  const about = { key, name, control }
  switch (snapshot.kind) {
    case 'offer': {
      const { body } = snapshot
      const own = body.variants.find((variant) => variant.key === shows)
      const tried = control ? [] : (own?.factors ?? proposedFactors(body, shows))
      const parts = blocksOf<PublishedBlock>(body, shows).map((block) => partOf(block.id, block.kind, block))
      return { ...about, factors: tried, theme: own?.theme ?? body.theme, parts }
    }
    case 'quiz': {
      const { body } = snapshot
      const own = body.variants?.find((variant) => variant.key === shows)
      const tried = control ? [] : (own?.factors ?? [])
      const { title, questions, outcomes, contact, bonus, thanks } = quizOf(body, shows)
      const parts = [
        partOf('title', 'title', { title }),
        ...questions.map((question) => partOf(question.key, question.kind, question)),
        ...outcomes.map((outcome) => partOf(outcome.key, 'outcome', outcome)),
        ...Object.entries({ contact, bonus, thanks }).map(([at, said]) => partOf(at, at, said)),
      ]
      return { ...about, factors: tried, theme: body.theme, parts }
    }
    case 'consent':
      throw new Error('Nobody compares consents')
  }
}

const partOf = (id: string, kind: string, content: unknown) => {
  const found = [...saidIn(content)]
  return {
    id,
    kind,
    texts: found.flatMap(({ text }) => text ?? []),
    pictures: found.flatMap(({ src }) => src ?? []),
  }
}

/** Members that hold words for visitors, whatever the kind of block or question. */
const words: ReadonlySet<string> = new Set(
  `text title label items question answer paragraphs checklist button help hint alt note per after lines
   name role says about value`.split(/\s+/),
)

function* saidIn(value: unknown, member = ''): Generator<{ text?: string; src?: string }> {
  if (typeof value === 'string') {
    if (member === 'src') yield { src: value }
    else if (words.has(member) && value !== '') yield { text: value }
  } else if (Array.isArray(value)) {
    for (const inner of value) yield* saidIn(inner, member)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* saidIn(inner, name)
  }
}
