import { expect } from '@playwright/test'

import { screens } from '@pulya/offer/fit/devices'
import { drawnOffer } from './drawn-offer.ts'
import { measureOffer } from './measure-offer.ts'
import { ownOffers } from './offers.ts'
import { test } from './world.ts'

for (const { name, offer } of ownOffers()) {
  test(`${name} fits the first screen of every device in every variant`, async ({ sheet, render }) => {
    const { measured, findings } = await measureOffer(drawnOffer(offer), { page: sheet, render })
    expect(findings).toEqual([])
    expect(measured).toHaveLength(offer.variants.length * screens.length)
  })
}
