import type { QuizDocument } from '@pulya/quiz/document'
import { quizSnapshot } from '@pulya/quiz/snapshot'

import type { Manifest } from './compose.ts'
import type { Embed } from './src/embed.ts'

/** As long as a real one, so that the demo weighs what a real embed weighs. */
const hash = '9f86d081884c7d659a2feaa0c55ad0153b3c1f5a2c9d0e8f7a6b5c4d3e2f1a0b'

/** The demo quiz as a server would publish it; the consents stand in for published ones. */
export function demoEmbed({ words, themes }: Manifest, document: QuizDocument): Embed {
  const versions = document.contact.consents.map(
    (ask) => [ask.document, { version: hash, href: `/legal/${ask.document}/1` }] as const,
  )
  const made = quizSnapshot(document, 'demo-proverka', Object.fromEntries(versions))
  const { [document.locale]: inWords } = words
  const { [document.theme]: theme } = themes
  if ('flaws' in made || !inWords || !theme) throw new Error('The demo quiz cannot be embedded')
  return { snapshot: made.snapshot, hash, words: inWords, theme, api: 'https://pulya.example' }
}
