import { Problem } from '@pulya/contract/problem'

/** One field of a posted form. */
export interface Part {
  name: string
  /** Present when the field is one for files; empty when none was chosen. */
  fileName?: string
  body: Uint8Array
}

const partsMax = 40
const headMax = 4096
const withBoundary = /^multipart\/form-data\s*;\s*boundary="?([\w'()+,./:=?-]{1,70})"?\s*$/i

export const isMultipart = (contentType: string | undefined): boolean => withBoundary.test(contentType ?? '')

/**
 * The fields of a form as browsers send one that holds files; their bodies are parts of the given bytes.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 *
 * @throws `body-invalid` for whatever no browser would send.
 */
export function partsOf(contentType: string | undefined, body: Buffer): Part[] {
  const [, boundary] = withBoundary.exec(contentType ?? '') ?? []
  const opening = `--${boundary}`
  if (!boundary || !startsWith(body, 0, opening)) throw new Problem('body-invalid')

  const parts: Part[] = []
  let at = opening.length
  while (!startsWith(body, at, '--')) {
    const head = body.indexOf('\r\n\r\n', at)
    const end = body.indexOf(`\r\n${opening}`, head + 2)
    const isWhole = startsWith(body, at, '\r\n') && head >= 0 && head - at <= headMax && end >= 0
    if (!isWhole || parts.length === partsMax) throw new Problem('body-invalid')
    parts.push({
      ...fieldIn(body.toString('utf8', at, head)),
      body: body.subarray(head + 4, Math.max(end, head + 4)),
    })
    at = end + 2 + opening.length
  }
  return parts
}

const startsWith = (body: Buffer, at: number, text: string): boolean =>
  body.toString('latin1', at, at + text.length) === text

const field = /^content-disposition: *form-data; *name="([^"]*)"(?:; *filename="([^"]*)")?/im

function fieldIn(head: string): Omit<Part, 'body'> {
  const [, name, fileName] = field.exec(head) ?? []
  if (name === undefined) throw new Problem('body-invalid')
  return { name: spelled(name), ...(fileName !== undefined && { fileName: spelled(fileName) }) }
}

/** The three characters a browser writes otherwise in a name. */
const spelled = (name: string): string =>
  name.replace(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
