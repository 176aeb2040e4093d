import type { Locale } from '@pulya/contract/locale'
import type { OfferFace } from '@pulya/offer/templates/face'
import type { QuizFace } from '@pulya/quiz/templates/face'
import { themeVariables } from '@pulya/ui/theme'
import { themes } from '@pulya/ui/themes'
import { withBrand } from '@pulya/ui/with-brand'

interface SampleProps {
  face: OfferFace | QuizFace
  /** Of the document. */
  language: Locale
  name: string
  note?: string
  /** Of the firm, instead of that of the theme; offers only. */
  colour?: string | undefined
}

/** What a document is called, under its first screen in small: the real words, colours and drawing of it. */
export function Sample({ face, language, name, note, colour }: SampleProps) {
  return (
    <>
      {face.kind === 'offer' ? (
        <OfferScreen face={face} language={language} colour={colour} />
      ) : (
        <QuizScreen face={face} language={language} />
      )}
      <span class="sample__name" lang={language}>
        {name}
      </span>
      {note !== undefined && (
        <span class="muted" lang={language}>
          {note}
        </span>
      )}
    </>
  )
}

/** A sheet with nothing on it. */
export function EmptySample({ name, note }: { name: string; note: string }) {
  return (
    <>
      <span class="sample__screen sample__screen--empty" aria-hidden="true">
        +
      </span>
      <span class="sample__name">{name}</span>
      <span class="muted">{note}</span>
    </>
  )
}

interface OfferScreenProps extends Pick<SampleProps, 'language' | 'colour'> {
  face: OfferFace
}

function OfferScreen({ face, language, colour }: OfferScreenProps) {
  const { theme, layout, headline, button, picture } = face
  const worn = colour === undefined ? themes[theme] : withBrand(themes[theme], colour)
  return (
    <span
      class="sample__screen"
      data-layout={layout}
      style={themeVariables(worn)}
      lang={language}
      aria-hidden="true"
    >
      {picture.src && (
        <img
          class="sample__picture"
          src={picture.src}
          alt=""
          loading="lazy"
          style={{ objectPosition: picture.focus }}
        />
      )}
      <span class="sample__headline">{headline}</span>
      <span class="sample__action">{button}</span>
    </span>
  )
}

function QuizScreen({ face, language }: { face: QuizFace; language: Locale }) {
  const { theme, title, question, options } = face
  return (
    <span
      class="sample__screen sample__screen--quiz"
      style={themeVariables(themes[theme])}
      lang={language}
      aria-hidden="true"
    >
      <span class="sample__title">{title}</span>
      <span class="sample__question">{question}</span>
      {options.length > 0 ? (
        options.map((label) => (
          <span key={label} class="sample__option">
            {label}
          </span>
        ))
      ) : (
        <span class="sample__option sample__option--typed">…</span>
      )}
    </span>
  )
}
