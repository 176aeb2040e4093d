import { metricaCounters, type Page, vkPixels } from './counters.ts'
import type { Told } from './tell.ts'
import { attempt } from './attempt.ts'

/** Names of goals: for Metrica, VK and Google, and for Meta, where what is no standard event begins with `Quiz`. */
const goals: Partial<Record<Told, readonly [string, string]>> = {
  started: ['quiz_start', 'QuizStart'],
  answered: ['quiz_step', 'QuizStep'],
  contact: ['quiz_contact', 'QuizContact'],
  lead: ['lead', 'Lead'],
  callback: ['callback', 'Contact'],
  messenger: ['messenger_click', 'Contact'],
}

/** Each goal once in a walk: going back and forth reaches nothing new. */
const reached = new Set<string>()

/**
 * Tells the counters that stand on the page already; loads none. They get the quiz, the step and an id under which a
 * server can send the same goal without counting it twice: never an answer, a name or a phone.
 *
 * @param step How many questions are answered.
 */
export function reachGoal(told: Told, quiz: string, submission: string, step: number): void {
  const [name, forMeta] = goals[told] ?? []
  if (!name || !forMeta) return
  const goal = told === 'answered' ? `${name}_${step}` : name
  const id = `${submission}-${goal}`
  if (reached.has(id)) return
  reached.add(id)

  const page: Page & Partial<Window> = window
  const track = forMeta.startsWith('Quiz') ? 'trackCustom' : 'track'
  const ways = [
    () => page.dataLayer?.push({ event: `pulya_${goal}`, quiz, event_id: id }),
    () => {
      for (const counter of metricaCounters(page))
        page.ym?.(counter, 'reachGoal', goal, { quiz, event_id: id })
    },
    () => {
      for (const pixel of vkPixels(page)) page['_tmr']?.push({ type: 'reachGoal', id: pixel, goal })
    },
    () => page.fbq?.(track, forMeta, { content_name: quiz, step }, { eventID: id }),
    () =>
      page.gtag?.('event', told === 'lead' ? 'generate_lead' : goal, {
        lead_source: quiz,
        transaction_id: id,
      }),
  ]
  // The page's own code: if one of them throws, the others are told all the same.
  for (const way of ways) attempt(way)
}
