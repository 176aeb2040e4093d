import { quizTemplates } from '@pulya/quiz/templates/templates'
import { locales } from '@pulya/contract/locale'
import { expect, test } from 'vitest'

import { certainty } from '../check/phrases/certainty.ts'
import { medicalPromise } from '../check/phrases/medical-promise.ts'
import { said } from '../check/phrases/phrase.ts'
import { readingsOf } from '../check/phrases/readings.ts'
import { bareRelease, release } from '../check/phrases/release.ts'
import { stateProgramme } from '../check/phrases/state-programme.ts'
import { stopPaying } from '../check/phrases/stop-paying.ts'
import { superlative } from '../check/phrases/superlative.ts'
import { urgency } from '../check/phrases/urgency.ts'

const everywhere = [superlative, urgency]
const ofTrade: Record<string, typeof everywhere> = {
  'bankruptcy-fit': [release, bareRelease, stateProgramme, certainty, stopPaying],
  'dental-route': [medicalPromise],
}
const all = Object.entries(quizTemplates).flatMap(([name, { quiz }]) =>
  locales.map((locale) => ({ name, locale, quiz: quiz[locale] })),
)

/** Every text of a document, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test.each(all)(
  'the quiz $name in $locale says nothing an offer of its trade may not say',
  ({ name, quiz }) => {
    const phrases = [...everywhere, ...(ofTrade[name] ?? [])]
    const texts = textsIn(quiz)
    expect(texts.length).toBeGreaterThan(40)
    const found = texts.flatMap((text) => phrases.flatMap((phrase) => said(phrase, readingsOf(text)) ?? []))
    expect(found).toEqual([])
  },
)
