import type { Locale } from '@pulya/contract/locale'

import type { QuizDocument } from '../document.ts'
import { type Desk, note } from './desk.ts'
import type { Draft } from './draft.ts'
import type { Reason } from './loss.ts'

const words: Record<
  Locale,
  {
    title: string
    phone: string
    outcome: string
    ask: string
    why: string
    button: string
    thanks: string
    next: string
  }
> = {
  ru: {
    title: 'Новый квиз',
    phone: 'Телефон не указан',
    outcome: 'Спасибо за ответы!',
    ask: 'Куда отправить ответ?',
    why: 'Оставьте контакты, и мы свяжемся с вами.',
    button: 'Отправить',
    thanks: 'Спасибо!',
    next: 'Мы получили ваши ответы и скоро свяжемся с вами.',
  },
  en: {
    title: 'New quiz',
    phone: 'No phone given',
    outcome: 'Thank you for your answers!',
    ask: 'Where shall we send our reply?',
    why: 'Leave your contacts and we will get in touch.',
    button: 'Send',
    thanks: 'Thank you!',
    next: 'We have your answers and will be in touch soon.',
  },
}

/**
 * A whole quiz: what the tool does not have is filled in, and each filling is told. The contact step stands before the
 * outcome, as forms of all these tools end with their thanks.
 */
export function completed(desk: Desk, draft: Draft): QuizDocument {
  const { title } = draft
  const questions = limited(desk, draft.questions, 200)
  const outcomes = limited(desk, draft.outcomes.toReversed(), 20).toReversed()
  const [hidden, scores, variables] = [
    draft.hidden.slice(0, 20),
    draft.scores.slice(0, 10),
    draft.variables.slice(0, 20),
  ]
  const own = words[desk.locale]
  const next = [own.next]
  if (title === undefined) fill(desk, 'filled-title', 'title')
  fill(desk, 'filled-theme', 'theme')
  fill(desk, 'filled-phone', 'phone')
  if (outcomes.length === 0) fill(desk, 'filled-outcome', 'outcomes')
  fill(desk, 'filled-consents', 'contact/consents')
  fill(desk, 'filled-thanks', 'thanks')
  return {
    schema: 1,
    locale: desk.locale,
    title: title ?? own.title,
    theme: 'quarter',
    phone: own.phone,
    ...(hidden.length > 0 && { hidden }),
    ...(scores.length > 0 && { scores }),
    ...(variables.length > 0 && { variables }),
    questions,
    bands: [],
    outcomes: outcomes.length > 0 ? outcomes : [{ key: 'thanks', title: own.outcome, paragraphs: next }],
    contact: {
      title: own.ask,
      text: own.why,
      button: own.button,
      place: 'before',
      channels: [],
      consents: [],
    },
    thanks: { title: own.thanks, text: own.next },
  }
}

/** What does not fit is told; logic that spoke of it goes with it, by the rules of a quiz. */
function limited<Part extends { title: string }>(desk: Desk, parts: readonly Part[], most: number): Part[] {
  for (const part of parts.slice(most)) {
    const source = desk.origins.get(part)
    if (source) note(desk, source, 'too-many', part.title)
  }
  return parts.slice(0, most)
}

/** @param place In the quiz that comes out, not in the source. */
export function fill(desk: Desk, reason: Extract<Reason, `filled-${string}`>, place: string): void {
  desk.losses.push({ path: `#/${place}`, reason })
}

/** What an ending says below its title when the source says nothing there. */
export const saysNext = (locale: Locale): string => words[locale].next
