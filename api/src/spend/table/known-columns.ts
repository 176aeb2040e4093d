export const roles = ['day', 'until', 'source', 'campaign', 'amount', 'shows', 'clicks', 'currency'] as const

/** What a column tells. `until` is the last day of a row that may be about several. */
export type Role = (typeof roles)[number]

/**
 * What Yandex Direct, VK Ads, Google Ads and Meta call their columns in Russian and English, the surest first. Without
 * what follows in brackets or behind a comma: `Расход (руб.)`, `Потрачено всего, ₽`, `Amount spent (USD)`.
 */
const known: Record<Role, readonly string[]> = {
  day: ['день', 'дата', 'day', 'date', 'reporting starts', 'дата начала отчетности', 'начало отчетности'],
  until: ['reporting ends', 'дата окончания отчетности', 'окончание отчетности'],
  source: ['utm_source', 'источник', 'source'],
  campaign: [
    'utm_campaign',
    'название кампании',
    'campaign name',
    'кампания',
    'campaign',
    'рекламная кампания',
    'имя кампании',
  ],
  amount: [
    'расход с ндс',
    'расход',
    'расходы',
    'потрачено всего',
    'потрачено',
    'сумма затрат',
    'затраты',
    'стоимость',
    'списано',
    'amount spent',
    'cost',
    'spend',
    'spent',
    'total spent',
  ],
  shows: ['показы', 'impressions', 'impr'],
  clicks: ['клики', 'clicks', 'клики по ссылке', 'link clicks', 'переходы'],
  currency: ['код валюты', 'валюта', 'currency code', 'currency'],
}

/** How a system is told by a column that only it has, and what its visitors' `utm_source` usually is. */
const signs: readonly [source: string, columns: readonly string[]][] = [
  ['facebook', ['reporting starts', 'дата начала отчетности', 'amount spent', 'сумма затрат']],
  ['google', ['currency code', 'код валюты', 'impr']],
  ['vk', ['потрачено всего', 'id рекламного плана', 'id кампании']],
  ['yandex', ['№ кампании', 'расход', 'campaign no']],
]

export type Columns = Partial<Record<Role, number>>

/** The columns of this header that we know, by their number from 0. */
export function knownColumns(header: readonly string[]): Columns {
  const titles = header.map(bare)
  return Object.fromEntries(
    roles.flatMap((role) => {
      const name = known[role].find((one) => titles.includes(one))
      return name === undefined ? [] : [[role, titles.indexOf(name)]]
    }),
  )
}

/** The `utm_source` that visitors of this table's system usually bring; `undefined` for a system we do not know. */
export function knownSource(header: readonly string[]): string | undefined {
  const titles = header.map(bare)
  return signs.find(([, columns]) => columns.some((column) => titles.includes(column)))?.[0]
}

const bare = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s*(?:\([^()]*\)|,[^,]*)$/, '')
    .replace(/\.$/, '')
    .replaceAll(/\s+/g, ' ')
