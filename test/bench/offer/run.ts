/** `pnpm bench:offer`: published offers against a bare server, the budgets of their pages and Lighthouse. */
import { chromium } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.ts'
import { openServerProcess } from '../../fault/server-process.ts'
import { installApart } from '../install-apart.ts'
import { audit, categories } from './lighthouse.ts'
import { weigh } from './page-weight.ts'
import { readRounds } from './rounds.ts'
import { compareServing } from './serving.ts'
import { type Row, tableOf } from './rows.ts'

const offers = ['bankrotstvo', 'renovation-price']
const debuggingPort = 9333
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--remote-debugging-port=${debuggingPort}`,
]

const rounds = readRounds(process.argv.slice(2))
installApart('tools', 'the tools (120 MB)')
const server = await openServerProcess()
try {
  await server.start()
  const rows = [...(await servingRows()), ...(await pageRows())]
  console.log(tableOf(rows))
  if (rows.some(({ value, holds }) => !holds(value))) process.exitCode = 1
} finally {
  await server.remove()
}

async function servingRows(): Promise<Row[]> {
  const { ours, bare, share } = await compareServing(`${server.address}/o/bankrotstvo`, rounds)
  const atLeast = (least: number) => (value: number) => value >= least
  const atMost = (most: number) => (value: number) => value <= most
  return [
    { what: 'offer served, answers a second', value: ours.rate, digits: 0, budget: '', holds: () => true },
    { what: 'bare server, the same bytes', value: bare.rate, digits: 0, budget: '', holds: () => true },
    { what: 'share of the bare server', value: share, digits: 2, budget: '≥ 0.65', holds: atLeast(0.65) },
    { what: 'p99 at 50 connections, ms', value: ours.p99, digits: 0, budget: '≤ 20', holds: atMost(20) },
    { what: 'refused or lost', value: ours.refused, digits: 0, budget: '0', holds: atMost(0) },
  ]
}

async function pageRows(): Promise<Row[]> {
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
  try {
    const rows: Row[] = []
    for (const slug of offers) {
      const address = `${server.address}/o/${slug}`
      for (const script of [true, false]) {
        const weight = await weigh(browser, address, script)
        rows.push(...weightRows(script ? slug : `${slug} without script`, weight))
      }
      const { scores, faults } = await audit(address, debuggingPort)
      for (const fault of faults) console.error(`${slug}: ${fault}`)
      for (const name of categories) {
        const what = `${slug}: Lighthouse ${name}`
        rows.push({ what, value: scores[name], digits: 0, budget: '100', holds: (value) => value === 100 })
      }
    }
    return rows
  } finally {
    await browser.close()
  }
}

function weightRows(what: string, weight: Awaited<ReturnType<typeof weigh>>): Row[] {
  const row = (says: string, value: number, most: number, digits = 0): Row => ({
    what: `${what}: ${says}`,
    value,
    digits,
    budget: `≤ ${most.toLocaleString('en')}`,
    holds: (measured) => measured <= most,
  })
  return [
    row('page with its CSS, bytes', weight.htmlBytes, 14_000),
    row('all but pictures, bytes', weight.bytes, 30_000),
    row('scripts in the page, bytes', weight.inlineScriptBytes, 1000),
    row('requests that block painting', weight.blocking, 0),
    row('layout shift', weight.shift, 0, 3),
  ]
}
