import { atom, type ReadableAtom } from 'nanostores'

import { isMembers } from '../../editor/alike.ts'
import { attributesOf, usual, type WidgetSettings } from './widget-settings.ts'

export interface WidgetKept {
  $settings: ReadableAtom<WidgetSettings>
  /** Address of the page to look at it on; empty for ours. */
  $page: ReadableAtom<string>
  set: (more: Partial<WidgetSettings>) => void
  showOn: (page: string) => void
}

/** The settings of the line for the site, remembered in this browser: the document has none, for it may stand anywhere. */
export function keepWidget(
  quiz: string,
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
): WidgetKept {
  const name = `pulya-widget:${quiz}`
  const $settings = atom<WidgetSettings>({ ...usual, ...remembered() })
  const $page = atom('')

  function remembered(): Partial<WidgetSettings> {
    try {
      const kept: unknown = JSON.parse(storage?.getItem(name) ?? 'null')
      // Written by this very file.
      return isMembers(kept) ? kept : {}
    } catch {
      return {}
    }
  }

  function set(more: Partial<WidgetSettings>) {
    $settings.set({ ...$settings.get(), ...more })
    try {
      storage?.setItem(name, JSON.stringify($settings.get()))
    } catch {
      // A browser may refuse its storage: then they hold until the page is closed.
    }
  }

  return { $settings, $page, set, showOn: (page) => $page.set(page) }
}

/** What the sample page is asked for. */
export function sampleQuery(settings: WidgetSettings, page: string): string {
  const query = new URLSearchParams(attributesOf(settings).filter(([name]) => name !== 'urls'))
  if (page) query.set('page', page)
  return query.toString()
}
