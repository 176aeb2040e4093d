import type { Block } from '@pulya/blocks/definitions'
import { discount } from '@pulya/blocks/discount'

import { settingsWords } from '../../i18n/block-settings.ts'
import { offerWords } from '../../i18n/offer.ts'
import { AmountInput } from './AmountInput.tsx'
import { Setting } from './Setting.tsx'
import type { SettingsProps } from './settings.ts'
import { Tick } from './Tick.tsx'

const currencies = ['RUB', 'USD', 'EUR', 'GBP', 'KZT', 'BYN', 'UZS', 'AMD', 'GEL', 'TRY', 'AED', 'CNY']

/** A sum, and honestly a discount on another. A variant may ask another sum. */
export function PriceSettings({ block, index, variant, offer, flaws, editing }: SettingsProps<'price'>) {
  const { draft, locale } = editing
  const words = settingsWords[locale].price
  const at = ['blocks', index]
  const own = variant ? [...at, 'variants', variant] : at
  const said = variant ? (block.variants?.[variant] ?? {}) : block
  const shared = { flaws, onWrite: draft.write }
  return (
    <>
      <div class="settings-pair">
        <AmountInput
          path={[...own, 'amount']}
          label={words.amount}
          value={said.amount}
          inherited={variant ? block.amount : undefined}
          currency={block.currency}
          {...shared}
        />
        {!variant && (
          <Setting path={[...at, 'currency']} label={words.currency} flaws={flaws}>
            {(input) => (
              <select
                {...input}
                value={block.currency}
                onChange={({ currentTarget }) => draft.write([...at, 'currency'], currentTarget.value)}
              >
                {[...new Set([block.currency, ...currencies])].map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            )}
          </Setting>
        )}
      </div>
      {!variant && (
        <>
          <Tick
            label={words.from}
            checked={block.from === true}
            onTick={(from) => draft.write([...at, 'from'], from || undefined)}
          />
          <Tick
            label={words.discount}
            checked={block.old !== undefined}
            onTick={(on) =>
              draft.write(
                [...at, 'old'],
                on ? oldPrice(block, settingsWords[offer.locale].price.reason) : undefined,
              )
            }
          />
          {block.old ? (
            <OldPrice {...{ block, index, variant, offer, flaws, editing }} old={block.old} />
          ) : (
            <p class="muted">{words.discountNote}</p>
          )}
        </>
      )}
    </>
  )
}

type Old = NonNullable<Block<'price'>['old']>

function OldPrice({ block, index, offer, flaws, editing, old }: SettingsProps<'price'> & { old: Old }) {
  const { draft, locale } = editing
  const words = settingsWords[locale].price
  const at = ['blocks', index, 'old']
  const deadlines = offer.blocks.flatMap((other) => (other.kind === 'deadline' ? [other] : []))
  const off = discount(old.amount, block.amount)
  return (
    <div class="settings-group">
      <div class="settings-pair">
        <AmountInput
          path={[...at, 'amount']}
          label={words.old}
          value={old.amount}
          currency={block.currency}
          flaws={flaws}
          onWrite={draft.write}
        />
        <Setting path={[...at, 'since']} label={words.since} flaws={flaws}>
          {(input) => (
            <input
              {...input}
              type="date"
              list={undefined}
              value={old.since}
              onChange={({ currentTarget: { value } }) => value && draft.write([...at, 'since'], value)}
            />
          )}
        </Setting>
      </div>
      {old.amount <= block.amount && <p class="field__flaw">{words.notLess}</p>}
      {off ? <p class="muted">{words.off(`−${off} %`)}</p> : null}
      <Setting path={[...at, 'deadline']} label={words.deadline} flaws={flaws}>
        {(input) => (
          <select
            {...input}
            value={old.deadline ?? ''}
            onChange={({ currentTarget }) =>
              draft.write([...at, 'deadline'], currentTarget.value || undefined)
            }
          >
            <option value="">{words.noDeadline}</option>
            {deadlines.map(({ id, text }) => (
              <option key={id} value={id}>
                {offerWords[locale].blocks.deadline}: {text}
              </option>
            ))}
          </select>
        )}
      </Setting>
    </div>
  )
}

/** More than any variant asks now: an old price that is not more is none. */
function oldPrice(block: Block<'price'>, reason: string): Old {
  const asked = [block.amount, ...Object.values(block.variants ?? {}).map(({ amount = 0 }) => amount)]
  const most = Math.max(...asked)
  const since = new Date().toISOString().slice(0, 10)
  return { amount: most > 0 ? Math.ceil((most * 1.2) / 100) * 100 : 100, reason, since }
}
