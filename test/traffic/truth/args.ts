import { parseArgs } from 'node:util'

import type { PlayOptions } from './play.ts'

const usage = `pnpm traffic --truth
  --visitors 5000     of whom a fifth are programs
  --seed 5            the same seed tells the same story, draws included
  --broken-split      every third who is to see B never comes`

/** @throws An Error that tells what there is to say. */
export function readTruthArgs(args: readonly string[]): PlayOptions {
  const asText = { type: 'string' } as const
  const asked = { type: 'boolean', default: false } as const
  const options = {
    truth: asked,
    visitors: { ...asText, default: '5000' },
    seed: { ...asText, default: '5' },
    'broken-split': asked,
  }
  const { values } = parseArgs({ args: [...args], options })
  for (const name of ['visitors', 'seed'] as const) {
    if (!/^\d{1,6}$/.test(values[name])) throw new Error(`--${name} cannot be ${values[name]}\n${usage}`)
  }
  return {
    visitors: Number(values.visitors),
    seed: Number(values.seed),
    brokenSplit: values['broken-split'],
  }
}
