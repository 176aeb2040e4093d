import type { Block } from '@pulya/blocks/definitions'

import type { ProofSettingsWords } from '../../i18n/proof-settings.ts'

export type Evidence = Block<'proof'>['evidence']
export type EvidenceKind = Evidence['as']
export type Logo = Extract<Evidence, { as: 'logos' }>['logos'][number]

export const evidenceKinds = ['person', 'review', 'number', 'logos'] as const satisfies EvidenceKind[]

/** Another sort of proof, with what both have in common. Logos are none before there is one. */
export function evidenceAs(
  as: Exclude<EvidenceKind, 'logos'>,
  before: Evidence,
  words: ProofSettingsWords,
): Evidence {
  const name = 'name' in before ? before.name : words.name
  const photo = 'photo' in before && before.photo ? { photo: before.photo } : {}
  const source = 'source' in before ? before.source : { label: words.source }
  switch (as) {
    case 'person':
      return { as, name, role: words.role, ...photo }
    case 'review':
      return { as, text: words.review, name, source, ...photo }
    case 'number':
      return { as, value: words.value, text: words.text, source }
  }
}

/** One logo more; the first makes any proof a row of logos. */
export const withLogo = (before: Evidence, logo: Logo): Evidence =>
  before.as === 'logos' ? { ...before, logos: [...before.logos, logo] } : { as: 'logos', logos: [logo] }

export const logosMax = 8
