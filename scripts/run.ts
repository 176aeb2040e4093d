import { spawnSync } from 'node:child_process'

/** Runs a program of this checkout and ends with its exit code when it fails. */
export function run(command: string, args: string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (error) throw new Error(`${command} cannot be run`, { cause: error })
  if (status !== 0) process.exit(status ?? 1)
}
