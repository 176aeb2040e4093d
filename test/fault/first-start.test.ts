import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { openDatabaseFile } from '../database.ts'
import { signInBy } from '../sign-in.ts'
import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { readOffer } from '../traffic/offer.ts'
import { openServerProcess, type ServerProcess } from './server-process.ts'

/** Resolves as soon as the firm of the demo has been begun. */
async function begun({ dataFolder }: ServerProcess): Promise<void> {
  const folder = join(dataFolder, 'workspaces')
  while (!existsSync(folder) || (await readdir(folder)).length === 0) await wait(1)
}

async function linkOf(server: ServerProcess): Promise<string> {
  for (;;) {
    const [link] = /http\S+#\S+/.exec(server.told()) ?? []
    if (link) return link
    await wait(5)
  }
}

test.each([0, 40, 120])(
  'a first start that is cut off %d ms into its work begins anew',
  async (ms) => {
    const server = await openServerProcess()
    onTestFinished(() => server.remove())
    server.launch()
    await begun(server)
    await wait(ms)
    await server.kill()

    await server.start()
    const page = readOffer((await openBrowser(connectTo(server.address)).open('/o/bankrotstvo')).html)
    expect(page.quizPath).toBe('/q/proverka')
    const { client } = await signInBy(await linkOf(server))
    const { memberships } = await (await client.api.session.$get()).json()
    expect(memberships.map(({ name }) => name)).toEqual(['Ясный счёт', 'Plumb & Level'])
    const control = openDatabaseFile(server.dataFolder, 'control')
    expect(await Promise.all(['workspace', 'user', 'member'].map(control.count))).toEqual([2, 1, 2])
    control.close()
  },
  60_000,
)
