import type { Locale } from '@pulya/contract/locale'
import { useRef, useState } from 'preact/hooks'

import type { Asset } from '../api/data.ts'
import { picturesWords } from '../i18n/pictures.ts'
import { FileInput } from '../ui/FileInput.tsx'
import { sendAsset } from './send-asset.ts'

interface AssetInputProps {
  id: string
  label: string
  kind: Asset['kind']
  workspace: string
  locale: Locale
  /** There is one already. */
  chosen: boolean
  flaw: string
  onKeep: (asset: Asset) => void
}

type State =
  | { is: 'ready' }
  | { is: 'sending'; share: number }
  | { is: 'kept' }
  | { is: 'refused'; refusal: string }

const accept: Record<Asset['kind'], string> = {
  image: 'image/jpeg,image/png,image/webp',
  pdf: 'application/pdf',
}

/** A file for pages: chosen, sent at once, and told how far it has come. */
export function AssetInput({ id, label, kind, workspace, locale, chosen, flaw, onKeep }: AssetInputProps) {
  const words = picturesWords[locale]
  const [state, setState] = useState<State>({ is: 'ready' })
  // Whoever chooses another file before the first has come wants the other one.
  const latest = useRef('')

  async function send(file: File) {
    const request = crypto.randomUUID()
    latest.current = request
    const tell = (now: State) => latest.current === request && setState(now)
    tell({ is: 'sending', share: 0 })
    const onProgress = (share: number) => tell({ is: 'sending', share })
    const answer = await sendAsset(file, { kind, workspace, request, locale, onProgress })
    if (latest.current !== request) return
    if ('refusal' in answer) return setState({ is: 'refused', refusal: answer.refusal })
    setState({ is: 'kept' })
    onKeep(answer.asset)
  }

  const wrong = state.is === 'refused' ? state.refusal : flaw
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <FileInput
        id={id}
        accept={accept[kind]}
        another={chosen}
        invalid={wrong !== ''}
        describedBy={`${id}-state`}
        locale={locale}
        onChoose={(file) => file && void send(file)}
      />
      {state.is === 'sending' && <progress class="asset__progress" value={state.share} aria-label={label} />}
      <output class={wrong ? 'field__flaw' : 'muted'} id={`${id}-state`}>
        {wrong || toldOf(state)}
      </output>
    </div>
  )

  function toldOf(now: State): string {
    if (now.is === 'kept') return words.kept
    if (now.is !== 'sending') return ''
    return now.share < 1 ? words.sending(Math.floor(now.share * 100)) : words.drawing
  }
}
