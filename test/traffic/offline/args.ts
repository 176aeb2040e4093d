import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import type { HistoryOptions } from './write-history.ts'

const usage = `pnpm traffic --offline --events 10000000 --data ./data-10m
  --events 1000000    in the folder "whole"; "half" has the first half of the same visitors
  --data <folder>     must be empty or not there yet
  --seed 1            the same seed makes the same people`

/** @throws An Error that tells what there is to say. */
export function readOfflineArgs(args: readonly string[]): HistoryOptions {
  const asText = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      offline: { type: 'boolean' },
      events: { ...asText, default: '1000000' },
      data: { ...asText, default: '' },
      seed: { ...asText, default: '1' },
    },
  })
  const { events, data, seed } = values
  if (!/^[1-9]\d{3,8}$/.test(events)) throw new Error(`--events cannot be ${events}\n${usage}`)
  if (!/^\d{1,6}$/.test(seed)) throw new Error(`--seed cannot be ${seed}\n${usage}`)
  if (data === '') throw new Error(`--data names the folder to write to\n${usage}`)
  return { events: Number(events), folder: resolve(data), seed: Number(seed) }
}
