import { readdir, readFile } from 'node:fs/promises'

import type { Picture } from '@pulya/contract/picture'

/** Pictures that come with the product, drawn of lines. */
export const builtInFolder = new URL('../../demo/pictures/', import.meta.url)

let known: Promise<Readonly<Record<string, Picture>>> | undefined

/** By path. They change with the product only. */
export const builtInPictures = (): Promise<Readonly<Record<string, Picture>>> => (known ??= readAll())

async function readAll(): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = {}
  for (const name of await readdir(builtInFolder)) {
    const size = sizeOf(await readFile(new URL(name, builtInFolder), 'utf8'))
    if (!size) throw new Error(`${name} does not say how large it is`)
    pictures[`/pictures/${name}`] = { ...size, widths: [] }
  }
  return pictures
}

const viewBox = /<svg[^>]*\sviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/

function sizeOf(svg: string): { width: number; height: number } | undefined {
  const [, width, height] = viewBox.exec(svg) ?? []
  return width && height
    ? { width: Math.round(Number(width)), height: Math.round(Number(height)) }
    : undefined
}
