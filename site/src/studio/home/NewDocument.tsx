import { type Locale, locales } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { OwnTemplate } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { languageNames } from '../i18n/language-names.ts'
import { newDocumentWords } from '../i18n/new-document.ts'
import { beginDocument } from './begin-document.ts'
import { $ownTemplates } from './own-templates.ts'
import { OwnTemplates } from './OwnTemplates.tsx'
import { EmptySample, Sample } from './Sample.tsx'
import { SampleButton } from './SampleButton.tsx'
import type { Beginning, CardKind, TemplateCard } from './template-card.ts'

interface NewDocumentProps {
  workspace: string
  locale: Locale
  kind: CardKind
  /** By the language of the document. */
  cards: Record<Locale, TemplateCard[]>
  /** Templates of the firm, of every kind. */
  own: readonly OwnTemplate[]
}

interface State {
  /** The one that was pressed last. */
  pressed?: string
  /** Absent while it is being made. */
  refusal?: string
}

/** An offer or a quiz from a template: one press makes the draft and opens it. */
export function NewDocument({ workspace, locale, kind, cards, own }: NewDocumentProps) {
  const words = newDocumentWords[locale][kind]
  const [language, setLanguage] = useState(locale)
  const [{ pressed, refusal }, setState] = useState<State>({})
  const attempts = useRef(new Map<string, string>())
  const busy = pressed !== undefined && refusal === undefined
  const firms = (useStore($ownTemplates) ?? own).filter(({ face }) => face.kind === kind)

  // Whoever comes back from the editor finds the page as they left it, and may begin another.
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent) => persisted && setState({})
    addEventListener('pageshow', back)
    return () => removeEventListener('pageshow', back)
  }, [])

  async function begin(name: string, from: Beginning) {
    if (busy) return
    setState({ pressed: name })
    const wished = `${name} ${language}`
    const id = attempts.current.get(wished) ?? crypto.randomUUID()
    attempts.current.set(wished, id)
    const result = await beginDocument({ id, kind, from, language }, { workspace, locale })
    if ('refusal' in result) return setState({ pressed: name, refusal: result.refusal })
    attempts.current.delete(wished)
    location.assign(result.editor)
  }

  const button = (name: string, from: Beginning) => ({
    id: `${kind}-${name}`,
    busy,
    refused: pressed === name && refusal !== undefined,
    said: pressed === name ? (refusal ?? newDocumentWords[locale].making) : '',
    onPress: () => void begin(name, from),
  })

  return (
    <section class="card" id={`new-${kind}`} aria-labelledby={`new-${kind}-title`}>
      <h2 id={`new-${kind}-title`}>{words.title}</h2>
      <p>{words.text}</p>
      <Live>
        <fieldset class="switch">
          <legend class="visually-hidden">{words.language}</legend>
          {locales.map((name) => (
            <label class="switch__option" key={name} lang={name}>
              <input
                type="radio"
                name={`${kind}-language`}
                checked={language === name}
                onChange={() => {
                  setLanguage(name)
                  setState({})
                }}
              />
              {languageNames[name]}
            </label>
          ))}
        </fieldset>
        <ul class="samples">
          {cards[language].map(({ from, name, trade, face }) => (
            <SampleButton key={from.template} {...button(from.template, from)}>
              <Sample face={face} language={language} name={name} note={trade} />
            </SampleButton>
          ))}
          <SampleButton {...button('empty', { kind, template: 'empty' })}>
            <EmptySample name={words.empty} note={words.emptyNote} />
          </SampleButton>
        </ul>
        <OwnTemplates
          workspace={workspace}
          locale={locale}
          kind={kind}
          templates={firms}
          button={(id) => button(id, { own: id })}
        />
      </Live>
    </section>
  )
}
