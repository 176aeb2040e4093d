import { encode } from 'uqr'

/** Modules of light around the code: with fewer, scanners look for its edge in vain. ISO/IEC 18004 asks for four. */
const quiet = 4

/** An address to be scanned from paper: black on white, one path, at any size. */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const side = size + 2 * quiet
  const rows = data.map((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path d="${rows.flat().join('')}"/>`,
    '</svg>',
  ].join('')
}

/** Dark modules side by side, as start and length. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  }
  return runs
}
