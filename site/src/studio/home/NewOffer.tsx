import { type Locale, locales } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import { Live } from '../frame/Live.tsx'
import { languageNames, newOfferWords } from '../i18n/new-offer.ts'
import { beginOffer } from './begin-offer.ts'
import type { TemplateCard } from './template-cards.ts'
import { TemplateSample } from './TemplateSample.tsx'

interface NewOfferProps {
  workspace: string
  locale: Locale
  /** By the language of the offer. */
  cards: Record<Locale, TemplateCard[]>
}

interface State {
  /** The one that was pressed last. */
  template?: TemplateCard['template']
  /** Absent while it is being made. */
  refusal?: string
}

/** An offer from a template: one press makes the draft and opens it. */
export function NewOffer({ workspace, locale, cards }: NewOfferProps) {
  const words = newOfferWords[locale]
  const [language, setLanguage] = useState(locale)
  const [{ template: pressed, refusal }, setState] = useState<State>({})
  const attempts = useRef(new Map<string, string>())
  const busy = pressed !== undefined && refusal === undefined

  // Whoever comes back from the editor finds the page as they left it, and may begin another.
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent) => persisted && setState({})
    addEventListener('pageshow', back)
    return () => removeEventListener('pageshow', back)
  }, [])

  async function begin(template: TemplateCard['template']) {
    if (busy) return
    setState({ template })
    const wished = `${template} ${language}`
    const id = attempts.current.get(wished) ?? crypto.randomUUID()
    attempts.current.set(wished, id)
    const result = await beginOffer({ id, template, locale: language }, { workspace, locale })
    if ('refusal' in result) return setState({ template, refusal: result.refusal })
    attempts.current.delete(wished)
    location.assign(result.editor)
  }

  return (
    <section class="card" id="new-offer" aria-labelledby="new-offer-title">
      <h2 id="new-offer-title">{words.title}</h2>
      <p>{words.text}</p>
      <Live>
        <fieldset class="switch">
          <legend class="visually-hidden">{words.language}</legend>
          {locales.map((name) => (
            <label class="switch__option" key={name} lang={name}>
              <input
                type="radio"
                name="offer-language"
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
          {cards[language].map((card) => (
            <li class="samples__one" key={card.template}>
              <button
                type="button"
                class="sample"
                aria-disabled={busy}
                aria-describedby={`${card.template}-state`}
                onClick={() => void begin(card.template)}
              >
                <TemplateSample card={card} language={language} />
              </button>
              <output class={refusal === undefined ? 'muted' : 'field__flaw'} id={`${card.template}-state`}>
                {pressed === card.template && (refusal ?? words.making)}
              </output>
            </li>
          ))}
        </ul>
      </Live>
    </section>
  )
}
