import { randomUUID } from 'node:crypto'

import { type EventsSent, eventsAccepted } from '@pulya/contract/event'
import { leadAccepted } from '@pulya/contract/lead'
import type { Answers } from '@pulya/quiz/answers'
import { nextScreen, type Screen } from '@pulya/quiz/next-screen'
import { outcomeOf } from '@pulya/quiz/outcome'
import { givenNothing } from '@pulya/quiz/run'

import type { Quiz } from './offer.ts'
import { leaveOnOffer, type Visit } from './visit.ts'

const given = givenNothing(new Date().toISOString().slice(0, 10))

type Happening = Omit<EventsSent['events'][number], 'id' | 'at'>

/** Does what a browser with scripts does: the beacon of the offer, then the quiz that sends after every screen. */
export async function visitWithScript(visit: Visit): Promise<void> {
  const { plan, fate, page, quiz } = visit
  const here = { source: page.source, snapshot: page.snapshot }
  await tell(visit, here, [{ kind: 'page_view' }])
  if (!fate.lead && plan.patience === 0) return

  if (plan.way === 'form' || !quiz || !page.quizPath) {
    await tell(visit, here, [{ kind: 'form_view' }])
    if (fate.lead) {
      await tell(visit, here, [{ kind: 'form_focus' }])
      await leaveOnOffer(visit)
    }
    return
  }
  await tell(visit, here, [{ kind: 'offer_cta' }])
  await visit.browser.open(page.quizPath)
  await walk(visit, quiz)
}

async function walk(visit: Visit, quiz: Quiz): Promise<void> {
  const { plan, fate } = visit
  const here = { source: quiz.snapshot.publicId, snapshot: quiz.hash }
  const submission = randomUUID()
  let answers: Answers = {}
  let screen = nextScreen(quiz.snapshot, { answers, given })
  await tell(visit, here, [
    { kind: 'quiz_open', submission },
    { ...shown(screen), submission },
  ])

  for (let screens = 1; screen.at !== 'contact' && (fate.lead || screens < plan.patience); screens += 1) {
    const happened: Happening[] = []
    const key = screen.at === 'question' ? screen.key : undefined
    const asked = quiz.snapshot.questions.find((question) => question.key === key)
    if (asked) {
      const answer = plan.answerTo(asked)
      if (answer !== undefined) {
        if (Object.keys(answers).length === 0) happened.push({ kind: 'quiz_start' })
        happened.push({ kind: 'answer', question: asked.key, answer, ms: 900 })
        answers = { ...answers, [asked.key]: answer }
      }
    }
    screen = nextScreen(quiz.snapshot, { answers, given }, screen)
    happened.push(shown(screen))
    await tell(
      visit,
      here,
      happened.map((what) => ({ ...what, submission })),
    )
  }
  if (screen.at === 'contact' && fate.lead) await leaveInQuiz(visit, quiz, submission, answers)
}

const kinds = { outcome: 'quiz_result', contact: 'form_view' } as const

function shown(screen: Screen): Happening {
  if (screen.at === 'question') return { kind: 'question_view', question: screen.key }
  if (screen.at === 'thanks') throw new Error('Nobody tells of the thanks')
  return { kind: kinds[screen.at] }
}

/** One batch of events; its steps are reached when all of it is on the server's disk. */
async function tell(
  { browser, page, reach }: Visit,
  here: { source: string; snapshot: string },
  happenings: readonly Happening[],
): Promise<void> {
  const events = happenings.map((what) => ({ ...what, id: randomUUID(), at: Date.now() }))
  const answer = await browser.send('/v1/events', { ...here, visitor: browser.visitor(), events })
  const { accepted, duplicates } = eventsAccepted.parse(answer)
  if (accepted + duplicates !== events.length) throw new Error('Not all events were taken')
  for (const { kind, question } of events) {
    if (kind === 'quiz_start') reach('quiz_started')
    if (kind === 'answer') reach(`answer:${question}`)
    // An offer shows its form to everybody: there it counts when it is touched.
    if (kind === 'form_focus' || (kind === 'form_view' && here.source !== page.source)) reach('form_viewed')
  }
}

async function leaveInQuiz(
  { browser, plan, reach }: Visit,
  { snapshot, hash }: Quiz,
  submission: string,
  answers: Answers,
): Promise<void> {
  const { consents } = snapshot.contact
  const sent = {
    id: randomUUID(),
    source: snapshot.publicId,
    snapshot: hash,
    visitor: browser.visitor(),
    submission,
    answers,
    contact: plan.contact,
    consents: consents.map(({ purpose, version, required }) => ({ purpose, version, granted: required })),
    at: Date.now(),
  }
  const kept = leadAccepted.parse(await browser.send('/v1/leads', sent))
  const { outcome } = outcomeOf(snapshot, { answers, given })
  if (kept.outcome !== outcome.key)
    throw new Error(`The server found ${kept.outcome}, the quiz ${outcome.key}`)
  reach('form_viewed')
  reach('lead')
  if (kept.segment) reach(`segment:${kept.segment}`)
}
