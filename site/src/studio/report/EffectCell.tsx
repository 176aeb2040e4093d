import type { Locale } from '@pulya/contract/locale'

import type { Effect } from '../api/report-data.ts'
import { change } from '../format/numbers.ts'
import { verdictTabWords } from '../i18n/report-verdict.ts'
import { changeInterval, pInWords } from './in-words.ts'

/** A treatment against the control, inside the cell of the treatment. */
export function EffectCell({ effect, locale }: { effect: Effect; locale: Locale }) {
  const words = verdictTabWords[locale].metrics
  const { relative, relativeInterval, p, significant } = effect
  return (
    <p class="sides__effect">
      {relative === null ? (
        <span class="muted">{words.nothing}</span>
      ) : (
        <>
          <strong>{change(locale, relative)}</strong>{' '}
          <span class="muted">{changeInterval(locale, relativeInterval)}</span>
        </>
      )}
      {p !== null && (
        <span class="sides__p">
          <span class="muted">{pInWords(locale, p)}</span>{' '}
          {significant ? (
            <span class="tag tag--info">{words.significant}</span>
          ) : (
            <span class="muted">{words.notSignificant}</span>
          )}
        </span>
      )}
    </p>
  )
}
