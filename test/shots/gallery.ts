import { mkdir } from 'node:fs/promises'

import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'

import { loadSite } from '../../api/src/publishing/render.ts'
import { findBrowser } from '../../scripts/browser.ts'
import { type Dressed, everyPair } from '../looks/dressed.ts'
import { showFrom } from '../looks/show.ts'

const sizes = [
  [360, 640],
  [1440, 900],
] as const

/** Every template in every theme into `shots/templates/`, and what axe says of each. @param only Of one template. */
export async function shootTemplates(only?: string): Promise<void> {
  const chosen = everyPair.filter(({ name }) => !only || name === only)
  await mkdir('shots/templates', { recursive: true })
  const { executablePath } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const show = await showFrom(page, await loadSite())
  for (const pair of chosen) {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await show(pair)
      await page.screenshot({ path: `shots/templates/${named(pair)}-${width}.png` })
      await page.screenshot({ path: `shots/templates/${named(pair)}-${width}-whole.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations) {
        console.log(
          `${named(pair)} at ${width}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        )
        process.exitCode = 1
      }
    }
  }
  console.log(`${chosen.length} templates at ${sizes.length} sizes`)
  await browser.close()
}

const named = ({ name, locale, look }: Dressed) => [name, locale, look.theme].filter(Boolean).join('-')
