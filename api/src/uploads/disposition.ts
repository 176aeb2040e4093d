import type { FileKind } from '@pulya/questions/file-limits'

/** As it is kept, whatever it was called when it came. */
const endings: Record<FileKind, string> = { image: '.webp', pdf: '.pdf' }
const otherEnding = /\.[\p{L}\p{N}]{1,10}$/u

/**
 * The `Content-Disposition` of a visitor's file: a picture may be looked at, a document is only ever saved.
 * https://www.rfc-editor.org/rfc/rfc6266#section-4.3
 */
export function disposition(kind: FileKind, name: string): string {
  const known = `${name.replace(otherEnding, '')}${endings[kind]}`
  const plain = known.replaceAll(/[^\w .()-]/g, '_')
  return `${kind === 'image' ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded(known)}`
}

/** https://www.rfc-editor.org/rfc/rfc8187#section-3.2.1 */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
