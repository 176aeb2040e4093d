import { test } from '@playwright/test'

import { loadSite } from '../../api/src/publishing/render.ts'
import { templates } from '@pulya/offer/templates/templates'
import { everyPair } from '../looks/dressed.ts'
import { showFrom } from '../looks/show.ts'
import { expectNoViolations } from './no-violations.ts'

// One page for all themes of a template. A theme has type and corners of its own: each is judged whole.
for (const template of Object.keys(templates)) {
  test(`${template} has no accessibility violations in any theme`, async ({ page }) => {
    const show = await showFrom(page, await loadSite())
    await page.setViewportSize({ width: 360, height: 640 })
    for (const pair of everyPair.filter(({ name }) => name === template)) {
      await test.step(`${pair.locale} ${pair.look.theme ?? ''}`, async () => {
        await show(pair)
        await expectNoViolations(page)
      })
    }
  })
}
