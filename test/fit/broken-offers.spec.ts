import { expect } from '@playwright/test'

import { parseWith } from '@pulya/contract/schema-flaws'
import { offerDocument } from '@pulya/offer/document'
import { brokenOffers } from './broken.ts'
import { drawnOffer } from './drawn-offer.ts'
import { measureOffer } from './measure-offer.ts'
import { chosenOffers } from './offers.ts'
import { test } from './world.ts'

test('at least thirty offers are broken, each in its own way', () => {
  expect(new Set(brokenOffers.map(({ name }) => name)).size).toBe(brokenOffers.length)
  expect(brokenOffers.length).toBeGreaterThanOrEqual(30)
})

for (const { name, of, spoil, css, found } of brokenOffers) {
  test(`${name} is found, and the right block named`, async ({ sheet, render }) => {
    const [sound] = chosenOffers([of])
    const parsed = parseWith(offerDocument, sound && (spoil?.(sound.offer) ?? sound.offer))
    if (!('value' in parsed)) throw new Error(JSON.stringify(parsed.flaws))

    const { findings } = await measureOffer(drawnOffer(parsed.value), {
      page: sheet,
      render,
      only: { devices: ['phone-small', 'laptop'], variants: [found.variant ?? 'A'] },
      ...(css && { css }),
    })

    expect(findings).toContainEqual(expect.objectContaining(found))
    if (found.code !== 'below') return
    const blamed = new Set(findings.filter(({ code }) => code === 'below').map(({ block }) => block))
    expect([...blamed]).toEqual([found.block])
  })
}
