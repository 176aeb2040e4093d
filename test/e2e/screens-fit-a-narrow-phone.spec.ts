import { expect, type Page } from '@playwright/test'

import { screens } from '../shots/screens.ts'
import { signInBy } from '../sign-in.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { carrySession, test } from './product.ts'

const rates = { lead: { '*': 0.5 }, qualified: { '*': 0.5 }, contract: { '*': 0.5 }, sum: { '*': 90_000 } }

/** A screen wider than this phone has to be pushed sideways to be read. */
const expectNothingBeside = async (page: Page) => {
  const widths = await page.evaluate(() => [document.scrollingElement?.scrollWidth, innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
}

for (const locale of ['ru', 'en'] as const) {
  test(`no screen is wider than a phone of 360 px, ${locale}`, async ({ page, fresh }) => {
    // Forty screens.
    test.setTimeout(180_000)
    const { address, signInLink } = fresh
    await page.setViewportSize({ width: 360, height: 640 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const owner = await signInBy(signInLink)
    const people = { visitors: 40, seed: 3, nojs: 0.2, concurrency: 10, session: owner.cookie }
    await sendTraffic({ address, offer: 'bankrotstvo', rates, ...people })
    await page.context().addCookies([{ name: 'pulya_locale', value: locale, url: address }])
    await page.goto(`${address}/studio/sign-in`)
    await expectNothingBeside(page)
    await carrySession(page.context(), address, owner.cookie)
    for (const [name, path] of Object.entries(await screens(owner)))
      await test.step(name, async () => {
        await page.goto(`${address}${path}`)
        await expectNothingBeside(page)
      })
  })
}
