import type { Flaw } from '@pulya/contract/flaw'
import { key } from '@pulya/contract/key'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** In minor units of the currency: kopecks, pence. */
const amount = z.int().min(0).max(1_000_000_000_000)

const content = {
  /** What it is the price of. */
  label: line(60).exactOptional(),
  /** It may come to more. */
  from: z.boolean().exactOptional(),
  amount,
  /** What one pays it for: “per m²”. */
  per: line(24).exactOptional(),
  /** The price before. The discount is computed from it and cannot be typed. */
  old: z
    .strictObject({
      amount,
      /** Why it is less now, and since which date: without either the old price would be mere decoration. */
      reason: line(80),
      since: z.iso.date(),
      /** Id of the deadline after which the old price is the price again. */
      deadline: key.exactOptional(),
    })
    .exactOptional(),
}

const schema = varied('price', content)
  .extend({ currency: z.string().refine((code) => currencies.has(code), 'value-wrong') })
  .check(({ value, issues }) => {
    for (const { path, flaw } of notCheaper(value)) {
      issues.push({ code: 'custom', input: value, path, params: { flaw } })
    }
  })

export type PriceBlock = z.infer<typeof schema>

interface Prices {
  amount?: number | undefined
  old?: { amount: number } | undefined
}

/** In no variant may an old price be less than the new one, or the same. */
function* notCheaper(block: Prices & { variants?: Record<string, Prices> }) {
  for (const [variant, own] of [['', {}] as const, ...Object.entries(block.variants ?? {})]) {
    const { amount: now = 0, old } = { ...block, ...own }
    if (!old || old.amount > now) continue
    const place =
      'old' in own ? ['variants', variant, 'old'] : 'amount' in own ? ['variants', variant] : ['old']
    const flaw: Flaw = { code: 'number-too-small', limit: now + 1 }
    yield { path: [...place, 'amount'], flaw }
  }
}

const blank = {
  ru: { label: 'Стоимость под ключ', amount: 1_000_000, currency: 'RUB' },
  en: { label: 'All in', amount: 100_000, currency: 'GBP' },
}

export const price = {
  schema,
  blank: (id, locale) => ({ id, kind: 'price', ...blank[locale] }),
} satisfies Definition<PriceBlock>
