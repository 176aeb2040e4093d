import { pino } from 'pino'

import { readConfig } from './config.ts'
import { startServer } from './server.ts'

// What is printed here is for a person; the log of the requests goes to standard error as JSON lines.
const log = pino({ level: 'info' }, pino.destination(2))

try {
  const config = readConfig(process.env)
  const { address, signInLink, stop } = await startServer(config, log)
  console.log(
    [
      '',
      '  Pulya is running.',
      '',
      `  Offer    ${address}/o/bankrotstvo`,
      `  Quiz     ${address}/q/proverka`,
      `  Studio   ${address}/studio`,
      ...(signInLink ? ['', '  Sign in as the owner, once, by this link:', `  ${signInLink}`] : []),
      '',
    ].join('\n'),
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(`Pulya cannot start.\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
