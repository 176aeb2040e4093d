import { createHash } from 'node:crypto'

import type { QuizDocument } from '@pulya/quiz/document'
import { quizSnapshot } from '@pulya/quiz/snapshot'

import type { Manifest } from './compose.ts'
import type { Embed } from './src/embed.ts'

/** Hashes weigh, for they do not compress: one of the kind a server gives. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The demo quiz as a server would publish it; the consents stand in for published ones. */
export function demoEmbed({ words, themes }: Manifest, document: QuizDocument): Embed {
  const versions = document.contact.consents.map(
    (ask) => [ask.document, { version: hashOf(ask.document), href: `/legal/${ask.document}/1` }] as const,
  )
  const made = quizSnapshot(document, 'k7f3-q9d2ma', Object.fromEntries(versions), 'RUB')
  const { [document.locale]: inWords } = words
  const { [document.theme]: theme } = themes
  if ('flaws' in made || !inWords || !theme) throw new Error('The demo quiz cannot be embedded')
  const { snapshot } = made
  return { snapshot, hash: hashOf(snapshot.publicId), words: inWords, theme, api: 'https://pulya.example' }
}
