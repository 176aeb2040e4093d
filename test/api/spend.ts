import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Answer } from './ask.ts'
import type { World } from './world.ts'

export type Said = Record<string, string>

/** A table of spend for the firm, sent as its owner unless the headers say otherwise. */
export function spendSender(world: World) {
  const send = (
    where: string,
    body: string | Uint8Array,
    said: Said,
    more: { headers?: Record<string, string>; chunked?: boolean } = {},
  ): Promise<Answer> =>
    world.ask({
      method: 'POST',
      path: `/api/workspaces/${world.workspace}/${where}?${new URLSearchParams(said)}`,
      body,
      headers: { ...(more.headers ?? world.owner.headers) },
      chunked: more.chunked ?? false,
    })
  return {
    preview: (body: string | Uint8Array, said: Said = {}, more = {}) =>
      send('spend-previews', body, said, more),
    bring: (body: string | Uint8Array, said: Said = {}, more = {}) =>
      send('spend-imports', body, { id: randomUUID(), name: 'spend.csv', ...said }, more),
    undo: (id: string) =>
      world.ask({
        method: 'DELETE',
        path: `/api/workspaces/${world.workspace}/spend-imports/${id}`,
        headers: world.owner.headers,
      }),
    async history() {
      const path = `/api/workspaces/${world.workspace}/spend-imports`
      const { text } = await world.ask({ path, headers: world.owner.headers })
      return history.parse(JSON.parse(text)).imports
    },
    /** What holds now, `day source campaign amount`. */
    async kept(): Promise<string[]> {
      const rows = await world.database.rows(
        'select day, source, campaign, amount from spend order by day, source, campaign',
      )
      return rows.map((row) => Object.values(kept.parse(row)).join(' '))
    },
  }
}

const kept = z.object({ day: z.string(), source: z.string(), campaign: z.string(), amount: z.int() })

const history = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      rows: z.int(),
      amount: z.int(),
      by: z.string().nullable(),
      undone: z.object({ at: z.int(), by: z.string().nullable() }).nullable(),
    }),
  ),
})

const flaw = z.object({ row: z.int(), column: z.string().optional(), code: z.string(), detail: z.string() })

const preview = z.object({
  reading: z.object({
    encoding: z.string(),
    delimiter: z.string(),
    header: z.int(),
    dayOrder: z.string().nullable(),
    decimal: z.string().nullable(),
    columns: z.record(z.string(), z.int()),
    sourceOfAll: z.string(),
  }),
  asks: z.array(z.string()),
  flaws: z.array(flaw),
  flawCount: z.int(),
  rows: z.int(),
  totals: z.int(),
  summed: z.int(),
  would: z
    .object({
      lines: z.int(),
      amount: z.int(),
      firstDay: z.string(),
      lastDay: z.string(),
      difference: z.object({
        added: z.int(),
        changed: z.int(),
        same: z.int(),
        before: z.int(),
        after: z.int(),
        largest: z.array(z.object({ campaign: z.string(), before: z.int(), after: z.int() })),
      }),
    })
    .optional(),
})

export function previewIn({ status, text }: Answer) {
  if (status !== 200) throw new Error(`A preview was answered with ${status}: ${text.slice(0, 300)}`)
  return preview.parse(JSON.parse(text))
}

/** Every flaw in short: `12 Cost amount-invalid`. */
export const flawsIn = (answer: Answer): string[] =>
  previewIn(answer).flaws.map(({ row, column, code }) => `${row} ${column ?? ''} ${code}`.replace('  ', ' '))
