import { parseArgs } from 'node:util'
import { z } from 'zod'

const usage = `pnpm simulate --tests 10000 --seed 7
  --tests 10000                 of each kind; the ranges are made for this many
  --seed 7                      the same seed gives the same table
  --rates 0.01,0.03,0.1,0.3     how many convert in the A/A tests, each from 0.001 to 0.999`

const whole = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max))

const rate = z
  .string()
  .regex(/^0?\.\d+$/)
  .transform(Number)
  .pipe(z.number().min(0.001).max(0.999))

const options = z.object({
  tests: whole(1, 100_000).default(10_000),
  seed: whole(0, 2 ** 31 - 1).default(7),
  rates: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(rate))
    .default([0.01, 0.03, 0.1, 0.3]),
})

export type SimulationOptions = z.infer<typeof options>

/** @throws An Error that names every option that is wrong, and tells of all there are. */
export function readArgs(args: readonly string[]): SimulationOptions {
  const values = textsIn(args)
  const parsed = options.safeParse(values)
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
  throw new Error([...[...wrong].map((name) => `--${name} cannot be ${values[name]}`), usage].join('\n'))
}

function textsIn(args: readonly string[]): Partial<Record<string, string>> {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { tests: text, seed: text, rates: text } }).values
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : 'Unreadable'}\n${usage}`, { cause })
  }
}
