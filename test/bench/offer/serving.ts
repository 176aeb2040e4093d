import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { median } from '../widget/median.ts'
import { type Load, load } from './load.ts'
import { rawAnswer } from './raw-answer.ts'

export interface Serving {
  ours: Load
  bare: Load
  /** Middle of what each pair gave: neighbours on the machine disturb both of a pair alike. */
  share: number
}

const seconds = 5
/**
 * Whose pages the bare server sends, one at random. Were it one page only, the load generator, which reads every answer as
 * text, would take half as long for it as for the variants of an experiment, and leave that time to the bare server.
 */
const visitors = 40

/** An offer with a running experiment, and a bare server with the same bytes, in turn. */
export async function compareServing(address: string, rounds: number): Promise<Serving> {
  const bare = await startBare(address)
  try {
    // What was never run is slow for reasons of its own.
    for (const url of [address, bare.address]) await load(url, 2)
    const pairs: { ours: Load; bare: Load }[] = []
    for (let round = 0; round < rounds; round += 1) {
      console.error(`round ${round + 1} of ${rounds}`)
      pairs.push({ ours: await load(address, seconds), bare: await load(bare.address, seconds) })
    }
    return {
      ours: middle(pairs.map(({ ours }) => ours)),
      bare: middle(pairs.map(({ bare: least }) => least)),
      share: median(pairs.map(({ ours, bare: least }) => ours.rate / least.rate)),
    }
  } finally {
    await bare.stop()
  }
}

const middle = (loads: Load[]): Load => ({
  rate: median(loads.map(({ rate }) => rate)),
  p99: median(loads.map(({ p99 }) => p99)),
  refused: loads.reduce((sum, { refused }) => sum + refused, 0),
})

async function startBare(address: string) {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-bench-'))
  const { headers } = await rawAnswer(address)
  for (let visitor = 0; visitor < visitors; visitor += 1) {
    await writeFile(join(folder, String(visitor)), (await rawAnswer(address)).body)
  }
  const server = fileURLToPath(new URL('bare-server.ts', import.meta.url))
  const child = spawn(process.execPath, [server, folder, JSON.stringify(headers)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = await once(child.stdout, 'data')
  return {
    address: `http://127.0.0.1:${String(port).trim()}/`,
    async stop() {
      child.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
