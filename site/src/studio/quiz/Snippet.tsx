import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { Icon } from '../frame/Icon.tsx'
import { quizTextWords } from '../i18n/quiz.ts'
import type { Publication } from '../publish/publication.ts'

interface SnippetProps {
  /** Of the embed's script. */
  src: string
  publication: Publication
  locale: Locale
}

/** The one line for somebody's site. */
export function Snippet({ src, publication, locale }: SnippetProps) {
  const number = useStore(publication.$number)
  const { title, text, copy, unpublished } = quizTextWords[locale].snippet
  const code = `<script async src="${src}"></script>`
  return (
    <div class="snippet">
      <h3>{title}</h3>
      <p class="muted">{number === null ? unpublished : text}</p>
      <code class="snippet__code">{code}</code>
      <p>
        <button type="button" class="button" data-copy={code}>
          <Icon name="copy" /> {copy}
        </button>
      </p>
    </div>
  )
}
