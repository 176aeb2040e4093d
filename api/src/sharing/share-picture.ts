import sharp from 'sharp'

import { fitLines } from './fit-lines.ts'
import { outline, type Weight } from './outlines.ts'
import type { Badge } from './badge.ts'

/** What a link shows where it is sent: messengers and social networks draw it as a card. */
export interface Card {
  title: string
  text: string
  name: string
  phone: string
  badge: Badge
}

const cardWidth = 1200
const cardHeight = 630
const margin = 80

/** A PNG: the one format that every network takes. */
export async function sharePicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(cardSvg(card)))
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer()
  return new Uint8Array(png)
}

/** The promise large, what stands behind it under it, and who speaks at the foot. */
function cardSvg({ title, text, name, phone, badge: { initial, palette } }: Card): string {
  const width = cardWidth - 2 * margin
  const head = fitLines(title, { width, linesMax: 4, sizes: [76, 68, 60, 54, 48], weight: 700 })
  const headLeading = head.size * 1.18
  const body = fitLines(text, { width, linesMax: 2, sizes: [32], weight: 500 })
  const foot = cardHeight - margin
  const headTop = margin + head.size * 0.8
  const bodyTop = headTop + headLeading * head.lines.length + 4
  // A long title leaves no room for more.
  const shown = bodyTop + 42 < foot - 90 ? body.lines : []
  const number = outline(phone, { size: 34, weight: 500 })
  const nameRoom = {
    width: width - 84 - 40 - number.width,
    linesMax: 1,
    sizes: [34, 30, 26],
    weight: 700,
  } as const
  const called = fitLines(name, nameRoom)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">`,
    `<rect width="100%" height="100%" fill="${palette.bg}"/>`,
    `<rect width="16" height="100%" fill="${palette.primary}"/>`,
    ...head.lines.map((line, index) =>
      set(line, { x: margin, y: headTop + headLeading * index, size: head.size, weight: 700 }, palette.text),
    ),
    ...shown.map((line, index) =>
      set(line, { x: margin, y: bodyTop + 42 * index, size: 32, weight: 500 }, palette.muted),
    ),
    `<rect x="${margin}" y="${foot - 56}" width="64" height="64" rx="14" fill="${palette.primary}"/>`,
    letterIn(initial, { x: margin, y: foot - 56, side: 64 }, palette.onPrimary),
    ...called.lines.map((line) =>
      set(line, { x: margin + 84, y: foot - 12, size: called.size, weight: 700 }, palette.text),
    ),
    place(number.path, cardWidth - margin - number.width, foot - 12, palette.text),
    '</svg>',
  ].join('')
}

interface Setting {
  x: number
  y: number
  size: number
  weight: Weight
}

function set(line: string, { x, y, ...type }: Setting, colour: string): string {
  return place(outline(line, type).path, x, y, colour)
}

/** One letter in the middle of a square. */
export function letterIn(
  letter: string,
  { x, y, side }: { x: number; y: number; side: number },
  colour: string,
): string {
  const size = side * 0.66
  const { path, width } = outline(letter, { size, weight: 700 })
  // Capitals of the font are 0.7 of its size.
  return place(path, x + (side - width) / 2, y + side / 2 + size * 0.35, colour)
}

const place = (path: string, x: number, y: number, colour: string): string =>
  `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" fill="${colour}" d="${path}"/>`
