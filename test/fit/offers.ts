import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

import { parseWith } from '@pulya/contract/schema-flaws'
import { locales } from '@pulya/contract/locale'
import { type OfferDocument, offerDocument } from '@pulya/offer/document'
import { templates } from '@pulya/offer/templates/templates'

export interface NamedOffer {
  name: string
  offer: OfferDocument
}

const root = resolve(import.meta.dirname, '../..')

/** What is shipped: the offers of the demo firms by the name of the file, and every template in every language. */
export const ownOffers = (): NamedOffer[] => [
  ...globSync('api/demo/offer.*.json', { cwd: root })
    .toSorted()
    .map((file) => readOffer(resolve(root, file))),
  ...Object.entries(templates).flatMap(([name, { offer }]) =>
    locales.map((locale) => ({ name: `${name}.${locale}`, offer: offer[locale] })),
  ),
]

/** By name or by file; all when nothing is named. @throws When there is no such offer, or it is not one. */
export function chosenOffers(named: readonly string[]): NamedOffer[] {
  const own = ownOffers()
  if (named.length === 0) return own
  return named.map((name) => {
    const found = own.find((offer) => offer.name === name)
    if (found) return found
    if (existsSync(name)) return readOffer(name)
    throw new Error(`There is no offer «${name}». Own ones: ${own.map((one) => one.name).join(', ')}`)
  })
}

function readOffer(file: string): NamedOffer {
  const name = basename(file, '.json').replace(/^offer\./, '')
  // In the demo, names stand for the public ids its documents get.
  const text = readFileSync(file, 'utf8').replaceAll(/"demo-([a-z]{6})[a-z]*"/g, '"demo-$1"')
  const parsed = parseWith(offerDocument, JSON.parse(text))
  if ('value' in parsed) return { name, offer: parsed.value }
  throw new Error(`${file} is not an offer: ${JSON.stringify(parsed.flaws)}`)
}
