import { consentToName } from '@pulya/offer/templates/template'
import { type TemplateName, templateNames, templates } from '@pulya/offer/templates/templates'
import { type OfferSnapshot, offerSnapshot } from '@pulya/offer/snapshot'
import type { Locale } from '@pulya/contract/locale'
import { themeNames } from '@pulya/quiz/theme-name'

import { builtInPictures } from '../../api/src/assets/built-in.ts'

type Look = Partial<Pick<OfferSnapshot, 'theme' | 'layout' | 'scheme'>>

/** A template in a look of its own or in one it was not written for. */
export interface Dressed {
  name: TemplateName
  locale: Locale
  look: Look
}

/** Every template in every theme, and each in English in its own. */
export const everyPair: readonly Dressed[] = templateNames.flatMap((name) => [
  ...themeNames.map((theme): Dressed => ({ name, locale: 'ru', look: { theme } })),
  { name, locale: 'en', look: {} },
])

const inForce = { [consentToName]: { version: '0'.repeat(32), href: '/legal/firm-consent/1' } }

/** As it would be published. @throws When it lacks something for that. */
export async function dressed({ name, locale, look }: Dressed): Promise<OfferSnapshot> {
  const assets = { pictures: await builtInPictures(), files: new Set<string>() }
  const made = offerSnapshot({ ...templates[name].offer[locale], ...look }, 'firm-offer', inForce, assets)
  if ('flaws' in made) throw new Error(`${name} cannot be published: ${JSON.stringify(made.flaws)}`)
  return made.snapshot
}
