import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { connect } from '@pulya/api/client'
import { startServer } from '@pulya/api/server'
import { pino } from 'pino'

/** The whole product on a free port with an empty data folder, as a new owner finds it. */
export interface Product {
  address: string
  signInLink: string
  stop: () => Promise<void>
}

export async function startProduct(publicUrl?: string): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const { address, signInLink, stop } = await startServer({ port: 0, dataFolder, publicUrl }, pino({ level: 'silent' }))
  if (!signInLink) throw new Error('An empty data folder must give an owner a link')
  return {
    address,
    signInLink,
    async stop() {
      await stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Uses up the link and speaks to the api as its owner. */
export async function signInAs({ address, signInLink }: Product) {
  const token = new URL(signInLink).hash.slice(1)
  const response = await connect(address).api.session.$post({ json: { token } }, { headers: { origin: address } })
  if (response.status !== 204) throw new Error(`Signing in was answered with ${response.status}`)
  const cookie = response.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ')
  const headers = { cookie, origin: address }
  return { cookie, headers, client: connect(address, (input, init) => fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } })) }
}
