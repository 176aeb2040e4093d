import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { keepAttempts } from '../api/attempts.ts'
import type { Brand, OwnTemplate } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { brandsWords } from '../i18n/brands.ts'
import { newDocumentWords } from '../i18n/new-document.ts'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Select } from '../ui/Select.tsx'
import { useComingBack } from '../ui/use-coming-back.ts'
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
  /** What an offer can be made for, the usual one first. */
  brands?: readonly Brand[]
}

interface State {
  /** The one that was pressed last. */
  pressed?: string
  /** Absent while it is being made. */
  refusal?: string
}

/** An offer or a quiz from a template: one press makes the draft and opens it. */
export function NewDocument({ workspace, locale, kind, cards, own, brands = [] }: NewDocumentProps) {
  const words = newDocumentWords[locale][kind]
  const [language, setLanguage] = useState(locale)
  const [brand, setBrand] = useState(brands[0])
  const [{ pressed, refusal }, setState] = useState<State>({})
  const [attempts] = useState(keepAttempts)
  const busy = pressed !== undefined && refusal === undefined
  const firms = (useStore($ownTemplates) ?? own).filter(({ face }) => face.kind === kind)

  useComingBack(() => setState({}))

  async function begin(name: string, from: Beginning) {
    if (busy) return
    setState({ pressed: name })
    const wished = `${name} ${language} ${brand?.id}`
    const id = attempts.idOf(wished)
    const result = await beginDocument({ id, kind, from: forBrand(from), language }, { workspace, locale })
    if ('refusal' in result) return setState({ pressed: name, refusal: result.refusal })
    attempts.done(wished)
    location.assign(result.editor)
  }

  const forBrand = (from: Beginning): Beginning =>
    brand && 'kind' in from && from.kind === 'offer' ? { ...from, brand: brand.id } : from

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
        <LanguageSwitch
          legend={words.language}
          language={language}
          onChoose={(chosen) => {
            setLanguage(chosen)
            setState({})
          }}
        />
        {brands.length > 1 && (
          <Select
            label={brandsWords[locale].choose}
            note={brandsWords[locale].chooseNote}
            value={brand?.id ?? ''}
            options={brands.map(({ id, name, site }) => [id, [name, site].filter(Boolean).join(' · ')])}
            onChoose={(chosen) => setBrand(brands.find(({ id }) => id === chosen))}
          />
        )}
        <ul class="samples">
          {cards[language].map(({ from, name, trade, face }) => (
            <SampleButton key={from.template} {...button(from.template, from)}>
              <Sample
                face={face.kind === 'offer' ? { ...face, theme: brand?.theme ?? face.theme } : face}
                language={language}
                name={name}
                note={trade}
                colour={brand?.colour}
              />
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
