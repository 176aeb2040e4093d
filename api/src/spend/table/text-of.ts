import type { Flaw } from '@pulya/contract/flaw'

export const encodings = ['utf-8', 'utf-16le', 'windows-1251'] as const

const control = /(?![\t\n\v\f\r])[\p{Cc}--[\u007f-\u009f]]/v

export type Encoding = (typeof encodings)[number]

/**
 * The text of a table. Unless told, the encoding is read off the bytes: a mark at the start, UTF-8 where it is valid
 * UTF-8, and else Windows-1251, in which a Russian Excel saves. (Google Ads saves in UTF-16 with its mark.)
 */
export function textOf(
  bytes: Uint8Array,
  told?: Encoding,
): { text: string; encoding: Encoding } | { flaw: Flaw } {
  const encoding = told ?? encodingOf(bytes)
  const text = decoded(bytes, encoding)
  // A workbook, a picture or a wrong encoding: no table of ours has controls but tabs and line ends.
  if (text === undefined || control.test(text)) return { flaw: { code: 'table-not-text' } }
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return decoded(bytes, 'utf-8') === undefined ? 'windows-1251' : 'utf-8'
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined // not in this encoding, which is all there is to know
  }
}
