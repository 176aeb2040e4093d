import type { FileKind } from '@pulya/questions/file-limits'

/** Enough of the beginning of a file to tell what it is. */
export const headLength = 16

const text = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** The brands of HEIF whose pictures are in HEVC. https://www.iana.org/assignments/media-types/image/heic */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'])

/** By what the bytes begin with: neither a name nor a declared type says anything. */
export function kindOfBytes(head: Uint8Array): FileKind | 'heic' | undefined {
  if (text(head, 0, 5) === '%PDF-') return 'pdf'
  if (text(head, 0, 3) === '\xff\xd8\xff') return 'image'
  if (text(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image'
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'image'
  return text(head, 4, 8) === 'ftyp' && heicBrands.has(text(head, 8, 12)) ? 'heic' : undefined
}
