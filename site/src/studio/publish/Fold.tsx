import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'

import { because } from '../i18n/refusal.ts'
import type { Card, Life } from './life.ts'

/** One subject, closed until it is wanted. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="group group--closed">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="group__inside">{children}</div>
    </details>
  )
}

/** Why the last thing on this card was not done. */
export function Refusal({
  life,
  by,
  words,
  locale,
}: {
  life: Life
  by: Card
  words: string
  locale: Locale
}) {
  const last = useStore(life.$refused)
  const refused = last?.by === by && last.refused.code !== 'experiment-running' ? last.refused : undefined
  return (
    <output class="field__flaw">
      {refused && `${words} ${refused.errors[0]?.detail ?? because(locale, refused)}`}
    </output>
  )
}
