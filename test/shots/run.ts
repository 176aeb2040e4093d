/**
 * `pnpm shots`: pictures of every screen, by day and by night, into `shots/`, and the two of the README into `docs/pictures/`.
 * `pnpm shots templates [name]`: every template in every theme into `shots/templates/`.
 */
import { mkdir } from 'node:fs/promises'

import { type Browser, chromium, type Page } from '@playwright/test'

import { findBrowser } from '../../scripts/browser.ts'
import { buildStale } from '../../scripts/build-stale.ts'
import { quizIdAt } from '../paths/site.ts'
import { signInBy, type SignedIn } from '../sign-in.ts'
import { startProduct } from '../start.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { shootTemplates } from './gallery.ts'
import { screens } from './screens.ts'
import { openWindows, walkPrice } from './visits.ts'

const looks = [
  { width: 360, height: 640, scheme: 'light' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 1440, height: 900, scheme: 'light' },
] as const
const visitors = 3000

buildStale()
const [what, name] = process.argv.slice(2)
if (what === 'templates') await shootTemplates(name)
else await shootScreens()

async function shootScreens() {
  const { executablePath } = await findBrowser()
  const product = await startProduct()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const owner = await signInBy(product.signInLink)
    const people = { visitors, seed: 7, nojs: 0.1, concurrency: 20, session: owner.cookie }
    const rates = {
      lead: { A: 0.05, B: 0.07, C: 0.055 },
      qualified: { '*': 0.5 },
      contract: { '*': 0.35 },
      sum: { '*': 120_000 },
    }
    await sendTraffic({ address: product.address, offer: 'bankrotstvo', rates, ...people })
    await shoot(browser, product.address, owner)
  } finally {
    await browser.close()
    await product.stop()
  }
}

async function shoot(from: Browser, address: string, owner: SignedIn) {
  await Promise.all(['shots', 'docs/pictures'].map((folder) => mkdir(folder, { recursive: true })))
  const [cookie = '', value = ''] = owner.cookie.split('=')
  const all = await screens(owner)
  for (const { width, height, scheme } of looks) {
    const look = `${width}${scheme === 'dark' ? '-dark' : ''}`
    const context = await from.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      locale: 'ru-RU',
      timezoneId: 'Europe/Moscow',
      // Pictures are of screens, not of their arrival.
      reducedMotion: 'reduce',
    })
    await context.addCookies([{ name: cookie, value, url: address }])
    const page = await context.newPage()
    for (const [screen, path] of Object.entries(all)) {
      await open(page, `${address}${path}`)
      await page.screenshot({ path: `shots/${screen}-${look}.png`, fullPage: true })
      if (look === '1440' && (screen === 'offer' || screen === 'report')) {
        await page.screenshot({ path: `docs/pictures/${screen}.png` })
      }
    }
    const take = async (screen: string) => {
      await page.screenshot({ path: `shots/${screen}-${look}.png` })
    }
    await walkPrice(page, address, take)
    await openWindows(page, address, await quizIdAt(`${address}/q/proverka`), take)
    console.log(`${Object.keys(all).length} screens at ${width} × ${height}, ${scheme}`)
    await context.close()
  }
}

async function open(page: Page, address: string) {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
}
