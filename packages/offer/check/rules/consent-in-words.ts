import { type Rule, wrong } from '../finding.ts'
import { consentByDoing } from '../phrases/consent-by-doing.ts'
import { said } from '../phrases/phrase.ts'
import { readingsOf } from '../phrases/readings.ts'

/** Consent taken for given: nobody consents by pressing a button for something else. */
export const consentInWords: Rule = ({ texts }) =>
  texts.flatMap((shown) => {
    const limit = said(consentByDoing, readingsOf(shown.text))
    return limit === undefined ? [] : [wrong('consent-hidden', { ...shown, limit })]
  })
