/** Signs and short names people write beside amounts, and the currencies they may mean. */
const signs: Record<string, readonly string[]> = {
  '₽': ['RUB'],
  р: ['RUB'],
  руб: ['RUB'],
  рублей: ['RUB'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  us$: ['USD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₸': ['KZT'],
  тг: ['KZT'],
  br: ['BYN'],
  '₴': ['UAH'],
  '₺': ['TRY'],
  '¥': ['CNY', 'JPY'],
  '₾': ['GEL'],
  '֏': ['AMD'],
}

const spaces = /[\s\u00a0\u202f\u2009]+/g
const beside = /^([\p{L}\p{Sc}.]*)\s*([-−]?\s*[\d.,' ’]*?\d)\s*([\p{L}\p{Sc}.]*)$/u

/** `1 234,56 ₽`, `$12.50`, `EUR 3` → the amount with plain spaces, and what stands before or after it. */
export function withoutCurrency(cell: string): { amount: string; sign?: string } {
  const plain = cell.replaceAll(spaces, ' ').trim()
  const [, before = '', amount, after = ''] = beside.exec(plain) ?? []
  if (amount === undefined || (before !== '' && after !== '')) return { amount: plain }
  const sign = before || after
  return { amount: amount.replace(/^([-−]) /, '$1'), ...(sign && { sign }) }
}

/** Whether a sign, a short name or an ISO code may mean this currency. */
export function isCurrency(said: string, currency: string): boolean {
  const bare = said.trim().replace(/\.$/, '').toLowerCase()
  return bare === currency.toLowerCase() || (signs[bare]?.includes(currency) ?? false)
}

/** What a header says its amounts are in: `Расход (руб.)`, `Потрачено всего, ₽`. Words that are no currency are none. */
export function currencyInTitle(title: string): string | undefined {
  const said = /\(([^()]*)\)\s*$|,\s*([^,]*)$/.exec(title.trim())
  const bare = (said?.[1] ?? said?.[2] ?? '').trim().replace(/\.$/, '')
  const isKnown = bare.toLowerCase() in signs || /^[A-Z]{3}$/.test(bare)
  return isKnown ? bare : undefined
}
