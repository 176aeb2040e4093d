/** `pnpm fit [slug|file …]`: does every offer fit the first screen of every device? Keeps a picture of each. */
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { failingDevices } from '@pulya/offer/fit/report'
import { chromium } from '@playwright/test'

import { loadSite } from '../../api/src/publishing/render.ts'
import { findBrowser } from '../../scripts/browser.ts'
import { buildStale } from '../../scripts/build-stale.ts'
import { drawnOffer } from './drawn-offer.ts'
import { measureOffer } from './measure-offer.ts'
import { chosenOffers } from './offers.ts'
import { inWords } from './print.ts'

const pictures = resolve(import.meta.dirname, '../../test-results/fit')

const offers = chosenOffers(process.argv.slice(2))
buildStale()
const { render } = await loadSite()
const { executablePath, env } = await findBrowser()
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic']
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
const page = await browser.newPage()

for (const { name, offer } of offers) {
  const folder = join(pictures, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { measured, findings } = await measureOffer(drawnOffer(offer), {
    render,
    page,
    look: async ({ variant, device, large }) => {
      await page.screenshot({ path: join(folder, `${variant}-${device}${large ? '-large' : ''}.png`) })
    },
  })
  console.log(inWords(name, offer, measured.length, findings))
  console.log(`  pictures: ${relative(process.cwd(), folder)}`)
  if (failingDevices(findings).length > 0) process.exitCode = 1
}
await browser.close()
