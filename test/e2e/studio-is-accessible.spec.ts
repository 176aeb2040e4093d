import { expect } from '@playwright/test'

import { screens } from '../shots/screens.ts'
import { signInBy } from '../sign-in.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { expectNoViolations, expectNoViolationsOfColour } from './no-violations.ts'
import { carrySession, test } from './product.ts'

const rates = { lead: { '*': 0.5 }, qualified: { '*': 0.5 }, contract: { '*': 0.5 }, sum: { '*': 90_000 } }

for (const locale of ['ru', 'en'] as const) {
  test(`every screen of the studio is free of accessibility violations, by day and by night, ${locale}`, async ({
    page,
    fresh,
  }) => {
    // Three dozen screens, two times each.
    test.setTimeout(300_000)
    const { address, signInLink } = fresh
    const lookAt = async (path: string) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(`${address}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expectNoViolations(page)
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await expectNoViolationsOfColour(page)
    }
    await page.context().addCookies([{ name: 'pulya_locale', value: locale, url: address }])
    await lookAt('/studio/sign-in')

    const owner = await signInBy(signInLink)
    await carrySession(page.context(), address, owner.cookie)
    const people = { visitors: 40, seed: 3, nojs: 0.2, concurrency: 10, session: owner.cookie }
    await sendTraffic({ address, offer: 'bankrotstvo', rates, ...people })
    const studio = Object.values(await screens(owner)).filter((path) => path.startsWith('/studio'))
    expect(studio).toHaveLength(36)
    for (const path of studio) await test.step(path, () => lookAt(path))
  })
}
