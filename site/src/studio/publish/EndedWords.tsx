import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import { pageWords } from '../../i18n/page.ts'
import type { Draft } from '../editor/draft.ts'
import { scheduleWords } from '../i18n/schedule.ts'

type Said = NonNullable<OfferDocument['ended']>

interface EndedWordsProps {
  ended: Said | undefined
  /** Of the offer, whose usual words these would be. */
  spoken: Locale
  draft: Pick<Draft<unknown>, 'write' | '$flaws'>
  locale: Locale
}

/** What stands at the address once the offer has ended: these words, or the usual ones where both are left empty. */
export function EndedWords({ ended, spoken, draft, locale }: EndedWordsProps) {
  const [said, setSaid] = useState<Said>(ended ?? { title: '', text: '' })
  const flaws = useStore(draft.$flaws).filter(({ pointer }) => pointer.startsWith('#/ended'))
  const words = scheduleWords[locale].endedWords
  const usual = pageWords[spoken].ended

  function write(change: Partial<Said>) {
    const next = { ...said, ...change }
    setSaid(next)
    draft.write(['ended'], next.title.trim() || next.text.trim() ? next : undefined)
  }

  return (
    <>
      <p class="muted">{words.note}</p>
      <label class="field">
        <span class="field__label">{words.title}</span>
        <input
          class="field__input"
          type="text"
          placeholder={usual.title}
          value={said.title}
          onInput={({ currentTarget }) => write({ title: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field__label">{words.text}</span>
        <textarea
          class="field__input"
          rows={2}
          placeholder={usual.text}
          value={said.text}
          onInput={({ currentTarget }) => write({ text: currentTarget.value })}
        />
      </label>
      <output class="field__flaw">{flaws.map(({ detail }) => detail).join(' ')}</output>
    </>
  )
}
