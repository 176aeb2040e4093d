/** `pnpm bench:widget`: our embed, a floor written by hand and the embeds of others on the same page, in one run. */
import { chromium } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.ts'
import { type Options, readArgs } from './args.ts'
import { buildPeers } from './build-peers.ts'
import { floor } from './floor.ts'
import { blank, measure, type Result } from './measure.ts'
import { ours } from './ours.ts'
import { peerNames } from './peers.ts'
import { report } from './report.ts'
import { serve } from './serve.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name resolves: nothing leaves this machine, and the fonts of others fail the same way everywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

try {
  if (await bench(readArgs(process.argv.slice(2)))) process.exitCode = 1
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 1
}

/** @returns Whether a budget is broken. */
async function bench({ rounds, peers }: Options): Promise<boolean> {
  const { contenders, missing } = await buildPeers(peers)
  const all = [await ours(), await floor(), ...contenders]
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
  const site = await serve([...all, blank])
  try {
    const [own, least, ...others] = await measure(browser, site, all, rounds)
    if (!own || !least) throw new Error('Nothing was measured')
    const unseen = others.filter((peer) => !wasShown(peer))
    return report({ ours: own, floor: least, peers: others.filter(wasShown) }, [
      ...missing,
      ...unseen.map(({ name, notes }) => ({ name, reason: notes.join('; ') })),
      ...peerNames
        .filter((name) => !peers.includes(name))
        .map((name) => ({ name, reason: 'left out by --peers' })),
    ])
  } finally {
    await browser.close()
    site.close()
  }
}

function wasShown({ measures }: Result): boolean {
  return measures.firstQuestion !== undefined
}
