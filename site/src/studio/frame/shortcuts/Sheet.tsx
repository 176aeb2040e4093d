import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { shortcutWords } from '../../i18n/shortcuts.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { capsOf, spokenCaps } from './caps.ts'
import { $heard } from './hear.ts'
import { places, type Shortcut, type ShortcutPlace, shortcuts } from './shortcuts.ts'
import { $signs, hearSigns } from './signs.ts'

interface SheetProps {
  locale: Locale
  /** Their keyboard has Command. */
  mac: boolean
  onClose: () => void
}

const allPlaces = Object.keys(places) as ShortcutPlace[]

/** Every shortcut that is heard on this page now. */
export function Sheet({ locale, mac, onClose }: SheetProps) {
  const heard = new Set<Shortcut>(useStore($heard))
  const signs = useStore($signs)
  const words = shortcutWords[locale]
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <div class="shortcuts">
        {allPlaces.map((place) => (
          <Group
            key={place}
            place={place}
            names={places[place].filter((name) => heard.has(name))}
            locale={locale}
            mac={mac}
          />
        ))}
      </div>
      <label class="shortcuts__signs">
        <input
          type="checkbox"
          checked={signs}
          onChange={({ currentTarget }) => hearSigns(currentTarget.checked)}
        />
        {words.signs}
      </label>
      <div class="dialog__ways">
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

interface GroupProps {
  place: ShortcutPlace
  names: readonly Shortcut[]
  locale: Locale
  mac: boolean
}

function Group({ place, names, locale, mac }: GroupProps) {
  const words = shortcutWords[locale]
  if (names.length === 0) return null
  return (
    <section>
      <h3 class="shortcuts__place">{words.places[place]}</h3>
      <dl class="shortcuts__list">
        {names.map((name) => (
          <div key={name} class="shortcuts__one">
            <dt>{words.does[name]}</dt>
            <dd>
              {shortcuts[name].map((keys, way) => (
                <Caps key={way} caps={capsOf(keys, mac)} locale={locale} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Caps = ({ caps, locale }: { caps: readonly string[]; locale: Locale }) => (
  <span class="shortcuts__caps">
    <span class="visually-hidden">{spokenCaps(caps, locale)}</span>
    {caps.map((cap) => (
      <kbd key={cap} aria-hidden="true">
        {cap}
      </kbd>
    ))}
  </span>
)
