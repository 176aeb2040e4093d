import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { planWords } from '../i18n/experiment-plan.ts'
import { because } from '../i18n/refusal.ts'
import type { Planning } from './planning.ts'

/** What the plan takes, told as it is typed. */
export function Sizes({ planning, locale }: { planning: Planning; locale: Locale }) {
  const sizes = useStore(planning.$sizes)
  const { weights, purpose } = useStore(planning.$form)
  const words = planWords[locale]
  const uneven = purpose === 'ab' && new Set(Object.values(weights)).size > 1
  return (
    <section class="card plan__sizes" aria-labelledby="sizes">
      <h2 id="sizes">{words.sizes}</h2>
      <output aria-busy={sizes.is === 'asking'}>
        {sizes.is === 'missing' && <span class="muted">{words.missing}</span>}
        {sizes.is === 'asking' && <span class="muted">{words.counting}</span>}
        {sizes.is === 'refused' && (
          <span class="field__flaw">
            {words.impossible} {sizes.refused.errors[0]?.detail ?? because(locale, sizes.refused)}
          </span>
        )}
        {sizes.is === 'sized' && (
          <>
            <strong class="plan__takes">{words.takes(sizes.plan.visitorsPerVariant, sizes.plan.days)}</strong>{' '}
            <span class="muted">
              {words.looks[sizes.plan.mode]} {uneven && words.equal}
            </span>
          </>
        )}
      </output>
    </section>
  )
}
