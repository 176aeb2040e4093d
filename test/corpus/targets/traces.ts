import type { Answer } from '../world/exchange.ts'

/** Where a value stands in an answer; empty when it left no trace. */
export function traces({ whole }: Answer, value: string): string[] {
  const at = value === '' ? -1 : whole.indexOf(value)
  return at < 0 ? [] : [`a trace: … ${whole.slice(Math.max(0, at - 40), at + value.length + 40)} …`]
}

/** Hosts of the addresses in a body. */
export function namesIn({ body }: Answer): string[] {
  return [...body.matchAll(/https?:\/\/([^/"'\s:]+)/g)].map(([, name = '']) => name)
}
