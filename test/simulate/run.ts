/** `pnpm simulate`: how often does the always-valid rule err, and find, next to a rule that forgets how often it looked? */
import { randomFrom } from '../oracles/simulation/random.ts'
import { readArgs, type SimulationOptions } from './args.ts'
import { falsePositives } from './false-positives.ts'
import { isOutside, type Row } from './measured.ts'
import { power } from './power.ts'
import { readPublished } from './published.ts'
import { tableOf } from './table.ts'

const treatmentShares = [0.5, 0.2, 0.1]
const testsEnough = 10_000
const tooFew = ', which is made for 10,000 tests: with fewer, chance alone can leave it'

try {
  await run(readArgs(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function run({ tests, seed, rates }: SimulationOptions) {
  const published = await readPublished()
  const random = randomFrom(seed)
  const kinds = treatmentShares.length * rates.length + published.power.length
  let done = 0
  const told = (row: Row) => {
    console.error(`${++done} of ${kinds}: ${row.name}`)
    return row
  }

  const aa = treatmentShares.flatMap((treatmentShare) =>
    rates.map((rate) =>
      told(falsePositives({ rate, treatmentShare, tests }, published.falsePositives, random)),
    ),
  )
  const found = published.power.map((oracleCase) => told(power(oracleCase, tests, random)))

  console.log(
    `\n${tests.toLocaleString('en')} tests of each kind, seed ${seed}, a look every 100 visitors, α = 5 %`,
  )
  console.log(`\n${tableOf('A/A, to 20,000 visitors', aa)}`)
  console.log(`\n${tableOf('A real difference', found)}`)

  const outside = [...aa, ...found].flatMap(({ measured }) => measured).filter(isOutside).length
  if (outside === 0) return console.log('\nEvery rate is inside its range')
  console.log(`\n${outside} outside of the range${tests < testsEnough ? tooFew : ''}`)
  process.exitCode = 1
}
