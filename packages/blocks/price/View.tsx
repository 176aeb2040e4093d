import { moneyInWords } from '@pulya/contract/money-in-words'

import type { ViewProps } from '../view.ts'
import { discount } from './discount.ts'
import { priceWords } from './words.ts'

/** A discount whose deadline has passed is no longer shown: the old price is the price again. */
export function View({ block, scene: { locale, passed } }: ViewProps<'price'>) {
  const words = priceWords[locale]
  const { label, from, per, currency } = block
  const money = (amount: number) => (amount === 0 ? words.free : moneyInWords(locale, amount, currency))
  const isOver = block.old?.deadline !== undefined && passed.includes(block.old.deadline)
  const old = isOver ? undefined : block.old
  const now = (isOver && block.old?.amount) || block.amount
  const off = old && discount(old.amount, now)
  return (
    <div class="price">
      {label && <p class="price__label">{label}</p>}
      <p class="price__line">
        <span>
          {from && `${words.from} `}
          <strong class="price__now">{money(now)}</strong>
          {per && ` ${per}`}
        </span>{' '}
        {old && (
          <s class="price__old">
            <span class="visually-hidden">{words.before} </span>
            {money(old.amount)}
          </s>
        )}{' '}
        {off ? <span class="price__off">{words.off(off)}</span> : null}
      </p>
      {old && (
        <p class="price__why">
          {old.reason}, <time dateTime={old.since}>{words.since(old.since)}</time>
        </p>
      )}
    </div>
  )
}
