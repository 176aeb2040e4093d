import { z } from 'zod'

import type { Database } from '../../db/open.ts'
import type { Audience } from '../../visits/audience.ts'
import { digestOf } from './digest.ts'
import { pack, packedDay, packedNumbers, unpack } from './packed.ts'

/** The contract of a visitor. `day` is the day number of the exposure, `delay` the days until the contract. */
export interface Payment {
  variant: string
  epoch: number
  day: number
  delay: number
  amount: number
}

const paymentsRow = z.object({ variant: z.string(), epoch: z.number(), packed: packedNumbers })

/** As many as there are contracts. */
export async function readPayments(
  db: Database,
  experiment: string,
  audience: Audience,
): Promise<{ payments: Payment[]; digest: string }> {
  const rows = await db.report({
    sql: `select variant, epoch, ${pack(packedDay('cohort'), 'delay', 'amount')} as packed
          from visitor_step
          where experiment_id = ? and audience = ? and amount > 0 and step = 'contract' and delay >= 0
          group by variant, epoch`,
    args: [experiment, audience],
  })
  const payments: Payment[] = []
  for (const row of rows) {
    const { variant, epoch, packed } = paymentsRow.parse(row)
    unpack(packed, (day, delay, amount) => {
      payments.push({ variant, epoch, day, delay, amount })
    })
  }
  return { payments, digest: digestOf(rows) }
}
