import type { AnswerOf } from '@pulya/questions/definitions'

import type { Page } from './browser.ts'
import { fill, type Form, hasField, readForm } from './form.ts'
import { contactFields, leaveOnOffer, type Visit } from './visit.ts'

/** Reads pages and sends forms, nothing else: every step is the server's own word. */
export async function visitWithoutScript(visit: Visit): Promise<void> {
  const { browser, plan, fate, page, quiz, reach } = visit
  if (plan.way === 'form' || !quiz || !page.quizPath) {
    if (fate.lead) await leaveOnOffer(visit)
    return
  }
  if (!fate.lead && plan.patience === 0) return

  let form = arriveAt(await browser.open(page.quizPath))
  for (let screens = 1; form && (fate.lead || screens < plan.patience); screens += 1) {
    const asked = quiz.snapshot.questions.find(({ key }) => form && hasField(form, key))
    const contact = hasField(form, 'phone')
    if (contact && !fate.lead) return
    const fields = asked ? posted(asked.key, plan.answerTo(asked)) : contact ? contactFields(plan, form) : []
    form = arriveAt(await browser.submit(form.action, fill(form, fields)))
    if (asked) {
      reach('quiz_started')
      reach(`answer:${asked.key}`)
    }
    if (contact) reach('lead')
  }

  /** A form that does not say where it posts to posts to where it stands. */
  function arriveAt({ path, html }: Page): Form | undefined {
    const shown = readForm(html)
    if (shown && hasField(shown, 'phone')) reach('form_viewed')
    return shown && { ...shown, action: shown.action || path }
  }
}

/** The fields in which a browser sends this answer. */
function posted(key: string, answer: AnswerOf | undefined): (readonly [string, string])[] {
  if (answer === undefined) return []
  if (typeof answer !== 'object') return [[key, String(answer)]]
  const { picked, ...parts } = { picked: [], ...answer }
  const named = Object.entries(parts).map(([part, value]) => [`${key}.${part}`, String(value)] as const)
  return [...picked.map((option) => [key, option] as const), ...named]
}
