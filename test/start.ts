import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Config } from '@pulya/api/config'
import { startServer } from '@pulya/api/server'
import { pino } from 'pino'

/** The whole product on a free port with an empty data folder, as a new owner finds it. */
export interface Product {
  address: string
  /** On this computer, whatever the address is. */
  port: number
  signInLink: string
  dataFolder: string
  stop: () => Promise<void>
}

interface Circumstances {
  /** The clock it goes by, unix ms. */
  now?: () => number
  /** Whom it asks about domains. */
  nameServer?: string
  /** Where it hands letters over: `smtp://…`. */
  mailServer?: string
  /** Whom it asks for drafts, as the environment would name it. */
  ai?: Config['ai']
}

export async function startProduct(
  publicUrl?: string,
  { now, nameServer, mailServer, ai }: Circumstances = {},
): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const mail = mailServer === undefined ? undefined : { server: mailServer, from: 'pulya@example.com' }
  const config = { port: 0, dataFolder, publicUrl, nameServer, mail, ai }
  const { address, port, signInLink, stop } = await startServer(config, pino({ level: 'silent' }), now)
  if (!signInLink) throw new Error('An empty data folder must give an owner a link')
  return {
    address,
    port,
    signInLink,
    dataFolder,
    async stop() {
      await stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
