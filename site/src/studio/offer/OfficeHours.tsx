import type { OfficeHours as Hours } from '@pulya/contract/office-hours'
import type { ProblemError } from '@pulya/contract/problem'
import type { Locale } from '@pulya/contract/locale'

import { isAbout } from '../editor/field.ts'
import { FieldInput } from '../editor/FieldInput.tsx'
import type { Path } from '../editor/path.ts'
import { zoneNames } from '../format/zone-names.ts'
import type { FormsWords } from '../i18n/forms.ts'
import { usualHours, withDay, withHours } from './week.ts'

interface OfficeHoursProps {
  hours: Hours | undefined
  flaws: readonly ProblemError[]
  locale: Locale
  words: FormsWords
  onWrite: (path: Path, value: unknown) => void
}

const at = ['hours']
const closed = [...at, 'closed']

/** When somebody answers: what the page promises by. */
export function OfficeHours({ hours, flaws, locale, words, onWrite }: OfficeHoursProps) {
  const about = flaws.filter(({ pointer }) => isAbout(pointer, at) && !isAbout(pointer, closed))
  const write = (change: Partial<Hours>) => onWrite(at, { ...hours, ...change })
  return (
    <>
      <p class="muted">{words.hoursNote}</p>
      {about.length > 0 && <p class="field__flaw">{about.map(({ detail }) => detail).join('. ')}</p>}
      {!hours && (
        <p>
          <button type="button" class="button" onClick={() => onWrite(at, usualHours(zoneHere()))}>
            {words.setHours}
          </button>
        </p>
      )}
      {hours && (
        <>
          <div class="week">
            {words.days.map((name, index) => (
              <Day key={name} name={name} day={index + 1} hours={hours} words={words} onWrite={write} />
            ))}
          </div>
          <div class="office-hours__facts">
            <label class="field">
              <span class="field__label">{words.timeZone}</span>
              <select
                class="field__input"
                value={hours.timeZone}
                onChange={({ currentTarget }) => write({ timeZone: currentTarget.value })}
              >
                {zonesWith(hours.timeZone, locale).map(([zone, name]) => (
                  <option key={zone} value={zone}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span class="field__label">{words.within}</span>
              <input
                class="field__input"
                type="number"
                list={undefined}
                min={1}
                max={240}
                value={hours.within}
                onChange={({ currentTarget }) => write({ within: currentTarget.valueAsNumber || 1 })}
              />
            </label>
          </div>
          <FieldInput
            field={{ path: closed, label: words.closed, as: 'lines', optional: true }}
            value={hours.closed}
            flaws={flaws}
            locale={locale}
            onWrite={onWrite}
          />
          <p>
            <button type="button" class="button button--bare" onClick={() => onWrite(at, undefined)}>
              {words.removeHours}
            </button>
          </p>
        </>
      )}
    </>
  )
}

interface DayProps {
  name: string
  /** 1 is Monday. */
  day: number
  hours: Hours
  words: FormsWords
  onWrite: (change: Partial<Hours>) => void
}

function Day({ name, day, hours: { days }, words, onWrite }: DayProps) {
  const open = days.find((one) => one.day === day)
  const time = (end: 'from' | 'to', label: string) =>
    open && (
      <input
        class="field__input week__time"
        type="time"
        list={undefined}
        aria-label={label}
        value={open[end]}
        onChange={({ currentTarget: { value } }) =>
          value && onWrite({ days: withHours(days, day, { [end]: value }) })
        }
      />
    )
  return (
    <div class="week__day">
      <label class="week__name">
        <input
          type="checkbox"
          checked={open !== undefined}
          onChange={({ currentTarget: { checked } }) => onWrite({ days: withDay(days, day, checked) })}
        />
        {name}
      </label>
      {open && (
        <span class="week__hours">
          {time('from', words.opens(name))}–{time('to', words.closes(name))}
          {open.to <= open.from && <span class="muted">{words.overnight}</span>}
        </span>
      )}
    </div>
  )
}

/** A zone that only the server knows is called as it is written. */
const zonesWith = (zone: string, locale: Locale) => {
  const zones = zoneNames(locale)
  return zones.some(([one]) => one === zone) ? zones : [[zone, zone] as const, ...zones]
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
