import { parseArgs } from 'node:util'

import { z } from 'zod'

import { type ByVariant, defaultRates } from './rates.ts'
import type { TrafficOptions } from './send-traffic.ts'

const usage = `pnpm traffic --visitors 20000 --seed 7
  --address http://localhost:4100   where the product runs
  --offer bankrotstvo               the word in the address of the offer
  --visitors 2000  --seed 1         the same seed makes the same people
  --nojs 0.1                        share of browsers without scripts
  --lead-rate 0.05                  share who leave a contact; by variant: A=0.04,B=0.06
  --qualified 0.5                   share of the leads who turn out qualified
  --contract 0.3                    share of the qualified who sign
  --sum 100000                      of a contract on average
  --concurrency 50                  visitors at a time
  --session <link or cookie>        a one-time sign-in link or name=value, to set statuses of leads

pnpm traffic --truth                a whole experiment with known truth, on a product of its own
pnpm traffic --offline              millions of events of sixty days, for pnpm bench:report`

const number = (max: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().max(max))
const whole = number(10_000_000).pipe(z.int())

const pair = /^(?:(?<variant>[\w-]+)=)?(?<value>.*)$/

const byVariant = (value: z.ZodType<number, string>, otherwise: ByVariant) =>
  z
    .string()
    .transform((text) =>
      text.split(',').map((part) => {
        const { variant = '*', value: given = '' } = pair.exec(part)?.groups ?? {}
        return [variant, given] as const
      }),
    )
    .pipe(z.array(z.tuple([z.string(), value])))
    .transform((pairs): ByVariant => ({ ...otherwise, ...Object.fromEntries(pairs) }))
    .default(otherwise)

const options = z.object({
  address: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .default('http://localhost:4100'),
  offer: z
    .string()
    .regex(/^[\w-]+$/)
    .default('bankrotstvo'),
  visitors: whole.default(2000),
  seed: whole.default(1),
  nojs: number(1).default(0.1),
  'lead-rate': byVariant(number(1), defaultRates.lead),
  qualified: byVariant(number(1), defaultRates.qualified),
  contract: byVariant(number(1), defaultRates.contract),
  sum: byVariant(number(1e9), defaultRates.sum),
  concurrency: whole.pipe(z.number().min(1)).default(50),
  session: z
    .string()
    .regex(/^(https?:\/\/\S+#\S+|[\w-]+=\S+)$/)
    .optional(),
})

const names = Object.keys(options.shape)

/** @throws An Error that names every option that is wrong, and tells of all there are. */
export function readArgs(args: readonly string[]): TrafficOptions {
  const values = textsIn(args)
  const parsed = options.safeParse(values)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    throw new Error([...[...wrong].map((name) => `--${name} cannot be ${values[name]}`), usage].join('\n'))
  }
  const { 'lead-rate': lead, qualified, contract, sum, session, ...rest } = parsed.data
  return { ...rest, rates: { lead, qualified, contract, sum }, ...(session && { session }) }
}

function textsIn(args: readonly string[]): Partial<Record<string, string>> {
  const asText = { type: 'string' } as const
  const known = Object.fromEntries(names.map((name) => [name, asText]))
  try {
    return parseArgs({ args: [...args], options: known }).values
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : 'Unreadable'}\n${usage}`, { cause })
  }
}
