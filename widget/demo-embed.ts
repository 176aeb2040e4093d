import { createHash } from 'node:crypto'

import type { QuizDocument } from '@pulya/quiz/document'
import { type EmbedParts, embedScript, endingScript } from '@pulya/quiz/embed-script'
import { quizSnapshot } from '@pulya/quiz/snapshot'

/** Hashes weigh, for they do not compress: one of the kind a server gives. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Both halves of the demo quiz as a server would send them; the consents stand in for published ones. */
export function demoEmbed(widget: EmbedParts, document: QuizDocument): { embed: string; ending: string } {
  const versions = document.contact.consents.map(
    (ask) => [ask.document, { version: hashOf(ask.document), href: `/legal/${ask.document}/1` }] as const,
  )
  const made = quizSnapshot(document, 'k7f3-q9d2ma', Object.fromEntries(versions), 'RUB')
  if ('flaws' in made) throw new Error('The demo quiz cannot be embedded')
  const { snapshot } = made
  const [hash, version] = [hashOf(snapshot.publicId), hashOf('build').slice(0, 8)]
  const about = { snapshot, hash, version, api: 'https://pulya.example' }
  return { embed: embedScript(widget, about), ending: endingScript(widget, snapshot) }
}
