import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Installs what a bench needs in a folder of its own: nothing of the product depends on it.
 *
 * @param folder Beside this file, with a `package.json` and its lockfile.
 * @param about What comes and how much, `the peers (250 MB)`.
 * @throws When it cannot be had.
 */
export function installApart(folder: string, about: string): void {
  const cwd = fileURLToPath(new URL(`${folder}/`, import.meta.url))
  if (isFresh(cwd)) return
  console.log(`installing ${about}, once …`)
  const args = ['install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile', '--reporter=silent']
  const { status } = spawnSync('npx', ['-y', 'pnpm@12', ...args], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`Could not install ${about}`)
}

/** The installer writes its list last. */
function isFresh(folder: string): boolean {
  const list = `${folder}node_modules/.modules.yaml`
  return existsSync(list) && statSync(list).mtimeMs >= statSync(`${folder}pnpm-lock.yaml`).mtimeMs
}
