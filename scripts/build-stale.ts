import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'

/** A part that is built: where its sources are and the file that is written last. */
interface Part {
  name: string
  folder: string
  sources: string[]
  stamp: string
  command: string[]
}

const packages = ['packages/*/**/*.{ts,tsx,css,astro}', 'pnpm-lock.yaml']

const parts: Part[] = [
  {
    name: 'widget',
    folder: 'widget',
    sources: [...packages, 'widget/*.ts', 'widget/src/**/*', 'api/demo/*.json'],
    stamp: 'widget/dist/manifest.json',
    command: ['build.ts'],
  },
  {
    name: 'site',
    folder: 'site',
    sources: [...packages, 'site/*.ts', 'site/adapter/*', 'site/src/**/*', 'api/src/**/*.ts'],
    stamp: 'site/dist/server/entry.mjs',
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  },
]

/** Builds what is older than its sources. @throws When a build fails. */
export function buildStale(): void {
  for (const part of parts) {
    if (isFresh(part)) continue
    console.log(`building the ${part.name} …`)
    const started = performance.now()
    const { status } = spawnSync(process.execPath, part.command, {
      cwd: part.folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    })
    if (status !== 0) throw new Error(`The ${part.name} could not be built`)
    console.log(`built the ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}

function isFresh({ sources, stamp }: Part): boolean {
  if (!existsSync(stamp)) return false
  const builtAt = statSync(stamp).mtimeMs
  const inputs = sources.flatMap((pattern) =>
    globSync(pattern, { exclude: (path) => /node_modules|\/dist/.test(path) }),
  )
  return inputs.every((file) => statSync(file).mtimeMs <= builtAt)
}
