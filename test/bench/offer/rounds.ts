import { parseArgs } from 'node:util'

/** `--rounds 3`. @throws An Error that says what is wrong. */
export function readRounds(args: readonly string[]): number {
  const options = { rounds: { type: 'string', default: '5' } } as const
  const { rounds } = parseArgs({ args: [...args], options }).values
  if (!/^[1-9]\d?$/.test(rounds))
    throw new Error(`--rounds cannot be ${rounds}: how often everything is measured`)
  return Number(rounds)
}
