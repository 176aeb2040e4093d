import type { Locale } from '@pulya/contract/locale'

import type { Version } from '../api/data.ts'
import { offerWords } from '../i18n/offer.ts'
import { versionWords } from '../i18n/versions.ts'

type Change = NonNullable<Version['changes']>[number]

/** More than these is not read. */
const saidMax = 4

/** What differs from the version before, in one line. */
export function changesInWords(locale: Locale, changes: readonly Change[] | null): string {
  const words = versionWords[locale]
  if (!changes) return words.first
  const said = [...new Set(changes.map((change) => inWords(locale, change)))]
  if (said.length === 0) return words.same
  const rest = said.length > saidMax ? [`+${said.length - saidMax}`] : []
  return [...said.slice(0, saidMax), ...rest].join('; ')
}

function inWords(locale: Locale, change: Change): string {
  return versionWords[locale].differences[change.how](changedPart(locale, change))
}

/** How people call what differs. */
export function changedPart(locale: Locale, { member, item, kind, title }: Change): string {
  const { members, more, called } = versionWords[locale]
  const blocks: Record<string, string> = offerWords[locale].blocks
  const block =
    member === 'blocks' && kind !== undefined ? blocks[kind]?.toLocaleLowerCase(locale) : undefined
  const name = block ?? members[member] ?? more
  if (item === undefined || block) return name
  return title === undefined ? `${name} ${item}` : called(name, title)
}
