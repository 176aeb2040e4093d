import type { Locale } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import { editorWords } from '../i18n/editor.ts'
import { Switch } from '../ui/Switch.tsx'

interface PreviewProps {
  address: string
  /** Of the saved draft: a new one is a reason to look again. */
  revision: number
  locale: Locale
  /** Which of several it is. */
  name?: string
  /** Whenever another page has come into the window. */
  onShown?: ((page: Document) => void) | undefined
}

const devices = ['phone', 'screen'] as const
const widths = { phone: 390, screen: 1280 } as const
/** Of a laptop; a page that fills the screen would look lost on a taller one. */
const screenHeight = 800

/** The saved draft as visitors would see it, in a window of a phone's or a computer's width. */
export function Preview({ address, revision, locale, name: called, onShown }: PreviewProps) {
  const [device, setDevice] = useState<keyof typeof widths>('phone')
  // Later addresses are loaded in place; changing the attribute would load them twice.
  const [opened] = useState(address)
  const stage = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const scale = useScale(stage, widths[device])
  useReload(frame, address, revision)
  useShown(frame, onShown)
  const words = editorWords[locale]
  return (
    <div class="preview">
      <Switch
        legend={words.width}
        ways={devices.map((is) => ({
          is,
          shown: (
            <>
              {words[is]} <span class="muted">{widths[is]}</span>
            </>
          ),
        }))}
        chosen={device}
        onChoose={setDevice}
      />
      <div
        class="preview__stage"
        ref={stage}
        style={{ blockSize: device === 'screen' ? `${screenHeight * scale}px` : '100%' }}
      >
        <iframe
          class="preview__frame"
          ref={frame}
          src={opened}
          title={called ? `${words.preview}: ${called}` : words.preview}
          style={{ inlineSize: `${widths[device]}px`, blockSize: `${100 / scale}%`, scale: String(scale) }}
        />
      </div>
    </div>
  )
}

function useScale(stage: { current: HTMLElement | null }, width: number): number {
  const [room, setRoom] = useState<number>(width)
  useEffect(() => {
    if (!stage.current) return undefined
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width || width))
    observer.observe(stage.current)
    return () => observer.disconnect()
  }, [stage, width])
  return Math.min(1, room / width)
}

/** Loads anew in place: no step is added to the history, and of the same page the reader stays where they were. */
function useReload(frame: { current: HTMLIFrameElement | null }, address: string, revision: number) {
  const before = useRef<string>(undefined)
  useEffect(() => {
    const same = before.current === address
    const first = before.current === undefined
    before.current = address
    const element = frame.current
    const shown = element?.contentWindow
    if (first || !shown) return
    // A page the browser itself shows in place of ours cannot be looked into.
    const scrollY = same && element.contentDocument ? shown.scrollY : 0
    element.addEventListener('load', () => element.contentDocument && shown.scrollTo(0, scrollY), {
      once: true,
    })
    shown.location.replace(address)
  }, [frame, address, revision])
}

/** The first page may have come before this script did. */
function useShown(frame: { current: HTMLIFrameElement | null }, onShown?: (page: Document) => void) {
  const tell = useRef(onShown)
  tell.current = onShown
  useEffect(() => {
    const element = frame.current
    const told = () => element?.contentDocument && tell.current?.(element.contentDocument)
    if (element?.contentDocument?.readyState === 'complete') told()
    element?.addEventListener('load', told)
    return () => element?.removeEventListener('load', told)
  }, [frame])
}
