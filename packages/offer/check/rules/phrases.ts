import type { FlawCode } from '@pulya/contract/flaw'

import type { TextShown } from '../../texts-shown.ts'
import type { Vertical } from '../../vertical.ts'
import { type Checked, doubtful, type Finding, type Rule, wrong } from '../finding.ts'
import { certainty } from '../phrases/certainty.ts'
import { medicalPromise } from '../phrases/medical-promise.ts'
import { type Phrase, said } from '../phrases/phrase.ts'
import { readingsOf } from '../phrases/readings.ts'
import { bareRelease, release } from '../phrases/release.ts'
import { stateProgramme } from '../phrases/state-programme.ts'
import { stopPaying } from '../phrases/stop-paying.ts'
import { superlative } from '../phrases/superlative.ts'
import { urgency } from '../phrases/urgency.ts'

const forbidden: Record<Vertical, readonly { code: FlawCode; phrase: Phrase }[]> = {
  general: [],
  bankruptcy: [
    { code: 'phrase-release', phrase: release },
    { code: 'phrase-release', phrase: bareRelease },
    { code: 'phrase-state-programme', phrase: stateProgramme },
    { code: 'phrase-certainty', phrase: certainty },
    { code: 'phrase-stop-paying', phrase: stopPaying },
    { code: 'phrase-urgency', phrase: urgency },
  ],
  medicine: [{ code: 'phrase-medical-promise', phrase: medicalPromise }],
}

/** What is said where it may not be, once for each place of the document and each rule. */
export const phrases: Rule = (checked) => {
  const once = new Map<string, Finding>()
  for (const finding of checked.texts.flatMap((shown) => foundIn(shown, checked))) {
    const key = `${finding.code} ${finding.pointer}`
    if (!once.has(key)) once.set(key, finding)
  }
  return once.values()
}

function foundIn(shown: TextShown, { vertical, offer }: Checked): Finding[] {
  const readings = readingsOf(shown.text)
  const found = (phrase: Phrase, finding: (spot: TextShown & { limit: string }) => Finding): Finding[] => {
    const limit = said(phrase, readings)
    return limit === undefined ? [] : [finding({ ...shown, limit })]
  }
  // A date on the page proves that the haste is real. In bankruptcy there is no telling people to hurry at all.
  const proven = vertical === 'bankruptcy' || offer.blocks.some(({ kind }) => kind === 'deadline')
  return [
    ...forbidden[vertical].flatMap(({ code, phrase }) => found(phrase, (spot) => wrong(code, spot))),
    ...found(superlative, (spot) => doubtful('superlative', spot)),
    ...(proven ? [] : found(urgency, (spot) => doubtful('urgency-unproven', spot))),
  ]
}
