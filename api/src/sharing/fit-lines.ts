import { outline, type Weight } from './outlines.ts'

export interface Room {
  width: number
  linesMax: number
  /** Sizes to try, the largest first. */
  sizes: readonly number[]
  weight: Weight
}

/** The text in lines that fit, none of which begins with a dash, at the largest size that lets them; at the smallest its end gives way to an ellipsis. */
export function fitLines(text: string, room: Room): { lines: string[]; size: number } {
  const words = text
    .trim()
    .replace(/\s+(?=[—–])/g, '\u00a0')
    .split(/[ \t\n]+/)
  for (const size of room.sizes) {
    const lines = broken(words, (line) => widthOf(line, size, room) <= room.width)
    const fits = lines.every((line) => widthOf(line, size, room) <= room.width)
    if (fits && lines.length <= room.linesMax) return { lines, size }
  }
  const size = room.sizes.at(-1) ?? 0
  const lines = broken(words, (line) => widthOf(line, size, room) <= room.width)
  return { lines: cut(lines, room, size), size }
}

const widthOf = (line: string, size: number, { weight }: Room): number =>
  outline(line, { size, weight }).width

function broken(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

function cut(lines: readonly string[], room: Room, size: number): string[] {
  const kept = lines.slice(0, room.linesMax)
  return kept.map((line, index) => {
    const isCut = index === kept.length - 1 && lines.length > kept.length
    if (!isCut && widthOf(line, size, room) <= room.width) return line
    let shorter = line
    while (shorter && widthOf(`${shorter}…`, size, room) > room.width) shorter = shorter.slice(0, -1)
    return `${shorter.trimEnd()}…`
  })
}
