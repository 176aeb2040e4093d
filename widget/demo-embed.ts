import { createHash } from 'node:crypto'

import type { QuizDocument } from '@pulya/quiz/document'
import { type EmbedParts, embedScript, endingScript } from '@pulya/quiz/embed-script'
import { type QuizSnapshot, quizSnapshot } from '@pulya/quiz/snapshot'

/** Hashes weigh, for they do not compress: one of the kind a server gives. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/**
 * Both halves of the demo quiz as a server would send them, and the first one with an experiment of two variants; the
 * consents stand in for published ones.
 */
export function demoEmbed(
  widget: EmbedParts,
  document: QuizDocument,
): Record<'embed' | 'ending' | 'compared', string> {
  const versions = document.contact.consents.map(
    (ask) => [ask.document, { version: hashOf(ask.document), href: `/legal/${ask.document}/1` }] as const,
  )
  const made = quizSnapshot(document, 'k7f3-q9d2ma', Object.fromEntries(versions), 'RUB')
  if ('flaws' in made) throw new Error('The demo quiz cannot be embedded')
  const { snapshot } = made
  const [hash, version] = [hashOf(snapshot.publicId), hashOf('build').slice(0, 8)]
  const about = { snapshot, hash, version, api: 'https://pulya.example' }
  return {
    embed: embedScript(widget, about),
    ending: endingScript(widget, snapshot),
    compared: embedScript(widget, { ...about, experiment: demoExperiment(snapshot) }),
  }
}

/** The variant asks the first question in the words of the outcomes, and one question less. */
function demoExperiment(control: QuizSnapshot) {
  const [first, , ...others] = control.questions
  const title = control.outcomes[0]?.title ?? ''
  const tried = { ...control, questions: first ? [{ ...first, title }, ...others] : others }
  const salt = hashOf('salt').slice(0, 16)
  const arms = [control, tried].map((snapshot, index) => ({ hash: hashOf(`arm ${index}`), snapshot }))
  return { drawn: { salt, traffic: 1, weights: [1, 1] }, arms }
}
