import { expect } from '@playwright/test'

import { screens } from '../shots/screens.ts'
import { signInBy } from '../sign-in.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { expectNoViolations } from './no-violations.ts'
import { test } from './product.ts'

const rates = { lead: { '*': 0.5 }, qualified: { '*': 0.5 }, contract: { '*': 0.5 }, sum: { '*': 90_000 } }

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['ru', 'en'] as const) {
    test(`every screen of the studio is free of accessibility violations, ${colorScheme}, ${locale}`, async ({
      page,
      fresh,
    }) => {
      test.slow()
      const { address, signInLink } = fresh
      await page.emulateMedia({ colorScheme })
      await page.context().addCookies([{ name: 'pulya_locale', value: locale, url: address }])
      await page.goto(`${address}/studio/sign-in`)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expectNoViolations(page)

      const owner = await signInBy(signInLink)
      const [name = '', value = ''] = owner.cookie.split('=')
      await page.context().addCookies([{ name, value, url: address }])
      const people = { visitors: 40, seed: 3, nojs: 0.2, concurrency: 10, session: owner.cookie }
      await sendTraffic({ address, offer: 'bankrotstvo', rates, ...people })
      const studio = Object.values(await screens(owner)).filter((path) => path.startsWith('/studio'))
      expect(studio).toHaveLength(30)
      for (const path of studio) {
        await page.goto(`${address}${path}`)
        await expectNoViolations(page)
      }
    })
  }
}
