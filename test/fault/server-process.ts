import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The product as a process of its own, which can be killed and started again over the same data. */
export interface ServerProcess {
  address: string
  dataFolder: string
  /** Does not wait until it answers. */
  launch(): void
  /** Resolves once it answers. @returns How long that took, in ms. */
  start(): Promise<number>
  /** What the present process has told the person who started it. */
  told(): string
  /** As a power cut would: nothing is said, nothing is finished. */
  kill(): Promise<void>
  running(): boolean
  /** Kills it and removes its data. */
  remove(): Promise<void>
}

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url))
const startWithinMs = 20_000

export async function openServerProcess(): Promise<ServerProcess> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  let child: ChildProcess | undefined
  let said = ''

  function launch() {
    const env = { ...process.env, PORT: String(port), DATA_DIR: dataFolder }
    child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'ignore'] })
    said = ''
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString()
    })
  }

  async function kill() {
    const dying = child
    child = undefined
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = once(dying, 'exit')
    dying.kill('SIGKILL')
    await gone
  }

  return {
    address,
    dataFolder,
    launch,
    told: () => said,
    async start() {
      const started = performance.now()
      launch()
      await answers(address, started + startWithinMs)
      return performance.now() - started
    },
    kill,
    running: () => child?.exitCode === null && child.signalCode === null,
    async remove() {
      await kill()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

async function answers(address: string, until: number): Promise<void> {
  while (performance.now() < until) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    await wait(10)
  }
  throw new Error(`${address} has not come up`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('A server that listens on a port has one')
  return address.port
}
