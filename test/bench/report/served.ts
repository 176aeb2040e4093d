import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { signInBy } from '../../sign-in.ts'

/** The product in a process of its own over data that is there already, and its owner signed in. */
export interface Served {
  address: string
  cookie: string
  stop(): Promise<void>
}

const main = fileURLToPath(new URL('../../../api/src/main.ts', import.meta.url))
const startWithinMs = 60_000

export async function serve(dataFolder: string): Promise<Served> {
  const env = { ...process.env, PORT: '0', DATA_DIR: dataFolder, PUBLIC_URL: '' }
  const child = spawn(process.execPath, ['--max-semi-space-size=4', main], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const link = await linkFrom(child)
  const { cookie, client } = await signInBy(link)
  return {
    address: new URL(link).origin,
    cookie,
    async stop() {
      // Whoever stays signed in gets no link the next time.
      await client.api.session.$delete()
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** The link for the owner, which the product prints once it answers. */
function linkFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The product has not come up: ${said}`))
    }, startWithinMs)
    child.once('exit', () => reject(new Error(`The product has ended: ${said}`)))
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString()
      const [link] = /http\S+#[\w-]+/.exec(said) ?? []
      if (link === undefined) return
      clearTimeout(timer)
      resolve(link)
    })
  })
}
