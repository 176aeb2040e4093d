/** `pnpm bench:studio`: how heavy the main screens of the studio are, and how soon its editors answer on a slow computer. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Browser, chromium, type Page } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.ts'
import { screens } from '../../shots/screens.ts'
import { speakFor } from '../../sign-in.ts'
import { readRounds } from '../offer/rounds.ts'
import { serve, type Served } from '../report/served.ts'
import { tableOf } from '../report/table.ts'
import { slowdown } from '../widget/open.ts'
import { type FirstLoad, loadFirst } from './first-load.ts'
import { installInteractions } from './interactions.ts'
import { enlargeDocuments } from './large-documents.ts'
import { type Answers, rowsOf } from './rows.ts'
import type { Walked } from './walk.ts'
import { walkOffer } from './walk-offer.ts'
import { walkQuiz } from './walk-quiz.ts'

const main = ['home', 'quiz-editor', 'offer-editor', 'report', 'leads', 'firm']
const editors = { 'quiz-editor': walkQuiz, 'offer-editor': walkOffer }
const settleMs = 3000
const desk = { viewport: { width: 1440, height: 900 }, locale: 'ru-RU', timezoneId: 'Europe/Moscow' }

const rounds = readRounds(process.argv.slice(2))
const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-studio-'))
const { executablePath, env } = await findBrowser()
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
try {
  const served = await serve(dataFolder)
  try {
    await bench(served)
  } finally {
    await served.stop()
  }
} finally {
  await browser.close()
  await rm(dataFolder, { recursive: true, force: true })
}

async function bench(served: Served): Promise<void> {
  const owner = speakFor(served.address, served.cookie)
  await enlargeDocuments(owner)
  const paths = await screens(owner)
  const loads: Record<string, FirstLoad> = {}
  for (const screen of main) {
    loads[screen] = await withContext(served, (open) => loadFirst(open, `${served.address}${paths[screen]}`))
  }
  const answers: Answers = {}
  for (let round = 1; round <= rounds; round += 1) {
    for (const [screen, walk] of Object.entries(editors)) {
      const walked = await walkSlowly(served, `${served.address}${paths[screen]}`, walk)
      for (const [action, taken] of Object.entries(walked)) {
        answers[`${screen}, ${action}`] = [...(answers[`${screen}, ${action}`] ?? []), taken]
      }
    }
    console.error(`round ${round} of ${rounds}`)
  }
  const rows = rowsOf(loads, answers)
  console.log(tableOf(rows))
  if (!rows.every(({ value, limit }) => value <= limit)) process.exitCode = 1
}

function walkSlowly(served: Served, address: string, walk: (page: Page) => Promise<Walked>): Promise<Walked> {
  return withContext(served, async (context) => {
    const page = await context.newPage()
    await page.addInitScript(installInteractions)
    await page.goto(address)
    await page.locator('fieldset.live:enabled').first().waitFor()
    await page.waitForTimeout(settleMs)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', slowdown)
    return walk(page)
  })
}

/** With an empty cache, as somebody who is signed in. */
async function withContext<Result>(
  { address, cookie }: Served,
  use: (context: Awaited<ReturnType<Browser['newContext']>>) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(desk)
  try {
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: address }])
    return await use(context)
  } finally {
    await context.close()
  }
}
