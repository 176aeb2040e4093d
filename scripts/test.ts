import { buildStale } from './build-stale.ts'
import { findBrowser } from './browser.ts'
import { run } from './run.ts'

// pnpm test [unit|e2e] [arguments of the runner]
const [which = 'all', ...rest] = process.argv.slice(2)

buildStale()
if (which !== 'e2e') run('vitest', ['run', ...rest])
if (which !== 'unit') {
  const { executablePath, env, from } = await findBrowser()
  console.log(`browser: ${executablePath} (from ${from})`)
  run('playwright', ['test', ...rest], { ...env, CHROME_PATH: executablePath })
}
