import type { Locale } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { Brought } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { importWords } from '../i18n/import.ts'
import { FileInput } from '../ui/FileInput.tsx'
import { Progress } from '../ui/Progress.tsx'
import { bringFile } from './bring-file.ts'
import { ImportReport } from './ImportReport.tsx'

type State =
  | { is: 'ready' }
  | { is: 'bringing' }
  | { is: 'refused'; refusal: string }
  | { is: 'done'; brought: Brought }

/** A quiz from another tool: a file goes in, a draft comes out, with all that has stayed behind. */
export function ImportPanel({ workspace, locale }: { workspace: string; locale: Locale }) {
  const words = importWords[locale]
  const [state, setState] = useState<State>({ is: 'ready' })
  const input = useRef<HTMLInputElement>(null)
  const request = useRef('')
  const report = useRef<HTMLElement>(null)

  // Whoever pressed the button is led to what has come of it.
  useEffect(() => {
    if (state.is === 'done') report.current?.focus()
    if (state.is === 'refused') input.current?.focus()
  }, [state])

  async function bring() {
    if (state.is === 'bringing') return
    setState({ is: 'bringing' })
    request.current ||= crypto.randomUUID()
    const result = await bringFile(input.current?.files?.[0], { workspace, request: request.current, locale })
    setState(
      'brought' in result
        ? { is: 'done', brought: result.brought }
        : { is: 'refused', refusal: result.refusal },
    )
  }

  return (
    <section class="card import" aria-labelledby="import">
      <h2 id="import">{words.title}</h2>
      <p>{words.text}</p>
      <Live>
        <form
          class="import__form"
          onSubmit={(event) => {
            event.preventDefault()
            void bring()
          }}
        >
          <div class="field">
            <label class="field__label" for="import-file">
              {words.file}
            </label>
            <FileInput
              inputRef={input}
              id="import-file"
              accept=".json,application/json"
              invalid={state.is === 'refused'}
              describedBy="import-flaw"
              locale={locale}
              onChoose={() => {
                request.current = ''
                setState({ is: 'ready' })
              }}
            />
          </div>
          <button class="button" aria-disabled={state.is === 'bringing'}>
            {state.is === 'bringing' ? words.bringing : words.bring}
          </button>
        </form>
      </Live>
      {state.is === 'bringing' && <Progress label={words.bringing} />}
      <output class="field__flaw" id="import-flaw">
        {state.is === 'refused' && `${words.refused} ${state.refusal}`}
      </output>
      {state.is === 'done' && <ImportReport brought={state.brought} locale={locale} place={report} />}
    </section>
  )
}
