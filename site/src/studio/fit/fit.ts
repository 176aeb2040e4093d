import type { DeviceName } from '@pulya/offer/fit/devices'
import type { FitFinding } from '@pulya/offer/fit/finding'
import { type FitReport, screensOf } from '@pulya/offer/fit/report'
import { atom, type ReadableAtom } from 'nanostores'

import type { Refused, Reply } from '../api/reply.ts'
import type { Draft } from '../editor/draft.ts'

/** Of which revision it is known, and what; while it is being measured, how much is done, from 0 to 1. */
type Measuring =
  | { is: 'unmeasured' }
  | { is: 'measuring'; part: number }
  | { is: 'measured'; revision: number; findings: readonly FitFinding[] }
  | { is: 'undrawn' }

export interface FitServer {
  keepFit: (revision: number, report: FitReport) => Promise<Reply<unknown>>
}

export interface Fit {
  $measuring: ReadableAtom<Measuring>
  /** Devices that may fail: the person at the screen has said so of this very revision. */
  $confirmed: ReadableAtom<readonly DeviceName[]>
  /** Saves the draft and measures it. */
  measure: () => Promise<void>
  confirm: (device: DeviceName, may: boolean) => void
  /**
   * Measures what has not been measured yet and tells the server.
   *
   * @returns Why the server did not take it.
   */
  prove: (revision: number) => Promise<Refused | undefined>
}

interface Offer {
  variants: readonly { key: string }[]
}

/** Whether an offer fits its screens, as far as is known. */
export function keepFit<Document extends Offer>(
  draft: Pick<Draft<Document>, '$document' | '$revision' | 'saveNow'>,
  server: FitServer,
  look: (offer: Document, onPart: (part: number) => void) => Promise<FitFinding[] | undefined>,
): Fit {
  const $measuring = atom<Measuring>({ is: 'unmeasured' })
  const $confirmed = atom<readonly DeviceName[]>([])

  async function measure() {
    if (await draft.saveNow()) await measured(draft.$revision.get())
  }

  async function measured(revision: number): Promise<readonly FitFinding[] | undefined> {
    const known = $measuring.get()
    if (known.is === 'measured' && known.revision === revision) return known.findings
    $measuring.set({ is: 'measuring', part: 0 })
    $confirmed.set([])
    const findings = await look(draft.$document.get(), (part) => $measuring.set({ is: 'measuring', part }))
    $measuring.set(findings ? { is: 'measured', revision, findings } : { is: 'undrawn' })
    return findings
  }

  async function prove(revision: number): Promise<Refused | undefined> {
    const offer = draft.$document.get()
    const findings = await measured(revision)
    // What cannot be drawn cannot be published either, and the server says why.
    if (!findings) return undefined
    const answer = await server.keepFit(revision, {
      measured: screensOf(offer.variants.map(({ key }) => key)),
      findings: [...findings],
      confirmed: [...$confirmed.get()],
    })
    return 'refused' in answer ? answer.refused : undefined
  }

  function confirm(device: DeviceName, may: boolean) {
    const others = $confirmed.get().filter((name) => name !== device)
    $confirmed.set(may ? [...others, device] : others)
  }

  return { $measuring, $confirmed, measure, confirm, prove }
}
