import { test } from '@playwright/test'

import { loadSite } from '../../api/src/publishing/render.ts'
import { templates } from '@pulya/offer/templates/templates'
import { everyPair } from '../looks/dressed.ts'
import { showFrom } from '../looks/show.ts'
import { expectNoViolations, expectNoViolationsOfColour } from './no-violations.ts'

// One page for all themes of a template. Between themes of the same words nothing but colours changes.
for (const template of Object.keys(templates)) {
  test(`${template} has no accessibility violations in any theme`, async ({ page }) => {
    const show = await showFrom(page, await loadSite())
    await page.setViewportSize({ width: 360, height: 640 })
    const known = new Set<string>()
    for (const pair of everyPair.filter(({ name }) => name === template)) {
      await test.step(`${pair.locale} ${pair.look.theme ?? ''}`, async () => {
        await show(pair)
        await (known.has(pair.locale) ? expectNoViolationsOfColour(page) : expectNoViolations(page))
        known.add(pair.locale)
      })
    }
  })
}
