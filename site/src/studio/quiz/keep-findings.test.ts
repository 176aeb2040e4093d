import { asked, soundQuiz } from '@pulya/quiz/check/sound-quiz'
import { atom } from 'nanostores'
import { expect, it } from 'vitest'

import { keepFindings } from './keep-findings.ts'

it('looks at a draft anew when it has been saved', () => {
  const $document = atom(soundQuiz())
  const $revision = atom(1)
  const $findings = keepFindings({ $document, $revision })
  expect($findings.get()).toEqual([])

  $document.set(soundQuiz({ questions: [asked('yes-no', 'q3')] }))
  expect($findings.get()).toEqual([])
  $revision.set(2)
  expect($findings.get().map(({ code }) => code)).toEqual(['questions-few'])
})
