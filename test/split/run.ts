/** `pnpm split --visitors 100000`: does a running product split its visitors as its experiment says, through a cache. */
import { parseArgs } from 'node:util'

import { openServerProcess } from '../fault/server-process.ts'
import { splitOf } from './split.ts'

const options = { visitors: { type: 'string', default: '100000' } } as const
const { visitors } = parseArgs({ options }).values
const limit = -2 * Math.log(0.001)

const server = await openServerProcess()
try {
  await server.start()
  const split = await splitOf(server.address, '/o/bankrotstvo', Number(visitors), ['A', 'B', 'C'])
  console.log(JSON.stringify(split, undefined, 2))
  // With two degrees of freedom that is the whole distribution.
  console.log(`p = ${Math.exp(-split.chiSquare / 2).toFixed(4)}, must be above 0.001`)
  const { chiSquare, changed, shared, fromCache } = split
  if (chiSquare >= limit || changed + shared + fromCache > 0) process.exitCode = 1
} finally {
  await server.remove()
}
