import type { Locale } from '@pulya/contract/locale'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

import type { Finding } from '../api/data.ts'
import { aiWords } from '../i18n/ai.ts'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import { SuggestionFindings } from './SuggestionFindings.tsx'

interface SuggestionCardProps {
  /** By which its buttons are told from those of the others. */
  name: string
  findings: readonly Finding[]
  locale: Locale
  onTake: () => void
  onDiscard: () => void
  /** The words themselves. */
  children: ComponentChildren
}

/** Words beside what the check says of them: whoever takes them has read that. */
export function SuggestionCard({ name, findings, locale, onTake, onDiscard, children }: SuggestionCardProps) {
  const found = useId()
  const words = aiWords[locale]
  const take = isWrong(findings) ? words.takeWrong : words.take
  return (
    <li class="ai__suggestion">
      {children}
      <SuggestionFindings id={found} findings={findings} locale={locale} />
      <div class="ways">
        <ButtonAbout does={take} about={name} describedBy={found} onPress={onTake} />
        <ButtonAbout does={words.discard} about={name} look="bare" onPress={onDiscard} />
      </div>
    </li>
  )
}

/** It would keep the document from being published. */
export const isWrong = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'error')
