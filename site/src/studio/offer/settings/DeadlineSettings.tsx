import { moneyInWords } from '@pulya/contract/money-in-words'

import { moment } from '../../format/times.ts'
import { settingsWords } from '../../i18n/block-settings.ts'
import { instantAt, shownAt } from './deadline-time.ts'
import { Setting } from './Setting.tsx'
import type { SettingsProps } from './settings.ts'

/** One instant for everybody, so a variant cannot move it. */
export function DeadlineSettings(props: SettingsProps<'deadline'>) {
  const { block, index, variant, flaws, editing } = props
  const { draft, locale } = editing
  const { timeZone, at } = block
  const words = settingsWords[locale].deadline
  const path = ['blocks', index]
  const { date, time } = shownAt(timeZone, at)
  if (variant) return <Then {...props} />
  return (
    <>
      <div class="settings-pair">
        <Setting path={[...path, 'at']} label={words.date} flaws={flaws}>
          {(input) => (
            <input
              {...input}
              type="date"
              list={undefined}
              value={date}
              onChange={({ currentTarget: { value } }) =>
                value && draft.write([...path, 'at'], instantAt(timeZone, value, time))
              }
            />
          )}
        </Setting>
        <Setting path={[...path, 'at', 'time']} label={words.time} flaws={flaws}>
          {(input) => (
            <input
              {...input}
              type="time"
              list={undefined}
              value={time}
              onChange={({ currentTarget: { value } }) =>
                value && draft.write([...path, 'at'], instantAt(timeZone, date, value))
              }
            />
          )}
        </Setting>
      </div>
      <Setting path={[...path, 'timeZone']} label={words.zone} flaws={flaws}>
        {(input) => (
          <select
            {...input}
            value={timeZone}
            onChange={({ currentTarget: { value } }) =>
              // The clock shows the same; the instant is another.
              draft.write(path, { ...block, timeZone: value, at: instantAt(value, date, time) })
            }
          >
            {[...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Setting>
      <Then {...props} />
    </>
  )
}

/** Which instant it is, and what happens then. */
function Then({ block, variant, offer, editing: { locale } }: SettingsProps<'deadline'>) {
  const words = settingsWords[locale].deadline
  const said = { ...block, ...(variant && block.variants?.[variant]) }
  const prices = offer.blocks.flatMap((other) =>
    other.kind === 'price' && other.old?.deadline === block.id
      ? [moneyInWords(locale, other.old.amount, other.currency)]
      : [],
  )
  return (
    <div class="notice">
      {Date.parse(block.at) <= Date.now() && <p>{words.past}</p>}
      <p>{words.until(moment(locale, Date.parse(block.at), Date.now(), block.timeZone), block.timeZone)}</p>
      <p>{said.after ? words.says(said.after) : words.gone}</p>
      {prices.map((price) => (
        <p key={price}>{words.back(price)}</p>
      ))}
    </div>
  )
}
