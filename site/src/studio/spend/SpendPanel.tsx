import type { Locale } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { SpendPreview } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { because } from '../i18n/refusal.ts'
import { spendWords } from '../i18n/spend.ts'
import { FileInput } from '../ui/FileInput.tsx'
import { Progress } from '../ui/Progress.tsx'
import { Mapping } from './Mapping.tsx'
import { Sample } from './Sample.tsx'
import { bringSpend, type Chosen, previewSpend } from './spend-server.ts'
import { WhatWould } from './WhatWould.tsx'

const bytesMax = 10 * 1024 * 1024

interface State {
  file?: File
  chosen: Chosen
  preview?: SpendPreview
  busy?: 'reading' | 'bringing'
  refusal?: string
}

/** A table of an advertising system: chosen, read, looked at, and only then brought in. */
export function SpendPanel({ workspace, locale }: { workspace: string; locale: Locale }) {
  const words = spendWords[locale]
  const [state, setState] = useState<State>({ chosen: {} })
  const { file, chosen, preview, busy, refusal } = state
  // Answers to what has been chosen otherwise since come too late.
  const asked = useRef(0)
  const request = useRef('')
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (refusal !== undefined && !preview) input.current?.focus()
  }, [refusal])

  async function read(table: File, said: Chosen) {
    if (table.size > bytesMax) return setState({ chosen: {}, refusal: `${words.refused} ${words.tooLarge}` })
    const turn = (asked.current += 1)
    request.current = crypto.randomUUID()
    setState((before) => ({
      file: table,
      chosen: said,
      busy: 'reading',
      ...(before.preview && before.file === table && { preview: before.preview }),
    }))
    const answer = await previewSpend({ workspace, locale, file: table, chosen: said })
    if (turn !== asked.current) return
    if ('body' in answer) return setState({ file: table, chosen: said, preview: answer.body })
    const why = answer.refused.errors[0]?.detail ?? because(locale, answer.refused)
    setState({ file: table, chosen: said, refusal: `${words.refused} ${why}` })
  }

  async function bring() {
    if (!file || !preview?.would || busy) return
    setState({ ...state, busy: 'bringing' })
    const answer = await bringSpend({ workspace, locale, file, chosen }, request.current)
    if ('body' in answer) return location.assign('/studio/spend?brought')
    const why = answer.refused.errors[0]?.detail ?? because(locale, answer.refused)
    setState({ file, chosen, preview, refusal: `${words.notBrought} ${why}` })
  }

  return (
    <div class="card spend">
      <Live>
        <div class="field spend__file">
          <label class="field__label" for="spend-file">
            {words.file}
          </label>
          <FileInput
            inputRef={input}
            id="spend-file"
            accept=".csv,.tsv,.txt,text/csv"
            invalid={refusal !== undefined}
            describedBy="spend-flaw"
            locale={locale}
            onChoose={(table) => table && void read(table, {})}
          />
        </div>
        <output class="field__flaw" id="spend-flaw">
          {refusal}
        </output>
        <output class="muted">{busy === 'reading' && words.reading}</output>
        {busy && <Progress label={words[busy]} />}
        {file && preview && (
          <div class="spend__read" aria-busy={busy !== undefined}>
            <Mapping
              preview={preview}
              words={words}
              onChoose={(said) => void read(file, { ...chosen, ...said })}
            />
            <Sample preview={preview} words={words} />
            <WhatWould preview={preview} words={words} locale={locale} />
            {preview.would && (
              <p>
                <button
                  type="button"
                  class="button button--first"
                  aria-disabled={busy !== undefined}
                  onClick={() => void bring()}
                >
                  {busy === 'bringing' ? words.bringing : words.bring}
                </button>
              </p>
            )}
          </div>
        )}
      </Live>
    </div>
  )
}
