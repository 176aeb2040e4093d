import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../peers/', import.meta.url))

/** Puts the peers into a folder of their own: nothing of the product depends on them. @throws When they cannot be had. */
export function installPeers(): void {
  if (areFresh()) return
  console.log('installing the peers (250 MB, once) …')
  const args = ['install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile', '--reporter=silent']
  const { status } = spawnSync('npx', ['-y', 'pnpm@12', ...args], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The peers could not be installed')
}

/** The installer writes its list last. */
function areFresh(): boolean {
  const list = `${folder}node_modules/.modules.yaml`
  return existsSync(list) && statSync(list).mtimeMs >= statSync(`${folder}pnpm-lock.yaml`).mtimeMs
}
