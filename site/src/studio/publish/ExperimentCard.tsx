import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { Dialog } from '../ui/Dialog.tsx'
import { experimentCardWords } from '../i18n/experiment-card.ts'
import { because } from '../i18n/refusal.ts'
import type { Publication } from './publication.ts'

interface ExperimentCardProps {
  publication: Publication
  /** Keys, the control first. */
  variants: readonly string[]
  locale: Locale
}

/** Starts to compare the published variants, or stops. */
export function ExperimentCard(props: ExperimentCardProps) {
  const { publication, variants, locale } = props
  const running = useStore(publication.$experiment)
  const refused = useStore(publication.$experimentRefused)
  const words = experimentCardWords[locale]
  const named = new Intl.ListFormat(locale).format(variants)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {running ? <Running {...props} id={running} named={named} /> : <Start {...props} named={named} />}
      <output class="field__flaw">
        {refused && `${words.refused} ${refused.errors[0]?.detail ?? because(locale, refused)}`}
      </output>
    </section>
  )
}

function Running({ publication, locale, id, named }: ExperimentCardProps & { id: string; named: string }) {
  const [asking, setAsking] = useState(false)
  const words = experimentCardWords[locale]
  return (
    <>
      <p>{words.running(named)}</p>
      <p class="ways">
        <a class="button" href={`/studio/experiments/${id}`}>
          {words.report}
        </a>
        <button type="button" class="button button--danger" onClick={() => setAsking(true)}>
          {words.stop}
        </button>
      </p>
      <Dialog open={asking} title={words.stopping.title} onClose={() => setAsking(false)}>
        <p>{words.stopping.text}</p>
        <p class="dialog__ways">
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {words.stopping.no}
          </button>
          <button
            type="button"
            class="button button--danger"
            onClick={() => {
              setAsking(false)
              void publication.stop()
            }}
          >
            {words.stopping.yes}
          </button>
        </p>
      </Dialog>
    </>
  )
}

function Start({ publication, variants, locale, named }: ExperimentCardProps & { named: string }) {
  const number = useStore(publication.$number)
  const changed = useStore(publication.$changed)
  const [name, setName] = useState('')
  const words = experimentCardWords[locale]
  if (variants.length < 2) return <p>{words.nothing}</p>
  if (number === null) return <p>{words.unpublished}</p>
  return (
    <form
      class="start"
      onSubmit={(event) => {
        event.preventDefault()
        void publication.start(name)
      }}
    >
      <p>
        {words.split(named)} {changed && words.changed}
      </p>
      <div class="field">
        <label class="field__label" for="experiment-name">
          {words.name}
        </label>
        <input
          class="field__input"
          id="experiment-name"
          type="text"
          list={undefined}
          placeholder={words.nameHint}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      <button class="button">{words.start}</button>
    </form>
  )
}
