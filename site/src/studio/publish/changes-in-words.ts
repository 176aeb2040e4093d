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

function inWords(locale: Locale, { how, member, item, kind }: Change): string {
  const { differences, members, more } = versionWords[locale]
  const blocks: Record<string, string> = offerWords[locale].blocks
  const block =
    member === 'blocks' && kind !== undefined ? blocks[kind]?.toLocaleLowerCase(locale) : undefined
  const name = block ?? members[member] ?? more
  return differences[how](item === undefined || block ? name : `${name} ${item}`)
}
