import type { Cleaned } from './flaw.ts'

/** Addresses the service answers itself on a domain of a customer, and words a visitor would take for official ones. */
const service = [
  'o q w c v1 v2 api app studio admin administrator legal static assets public files uploads',
  'healthz readyz livez health status metrics openapi docs help support privacy robots sitemap favicon manifest',
  'login logout signin signout signup register account accounts session sessions auth oauth sso invite',
  'password reset verify user users workspace workspaces settings billing root www mail index new edit',
  'render preview embed loader snapshots share icons internal a f problems webhook webhooks',
]

/** What programs read as something else than a name. */
const languages = [
  'null undefined nan infinity true false nil none void this self constructor prototype proto hasownproperty',
  'isprototypeof propertyisenumerable tostring tolocalestring valueof tojson then default delete function',
]

const reserved: ReadonlySet<string> = new Set([...service, ...languages].flatMap((line) => line.split(' ')))

/** Names Windows gives to devices: a published page exported to a folder could not be written there. */
const windowsDevice = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/

/** Without the `u` flag `i` folds ASCII only: KELVIN SIGN is no `k` here. */
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i
const lengthMax = 64

/** A page's own word in its address, `spisanie-dolgov`: lower-cased, otherwise taken as it is or refused. */
export function slug(value: unknown): Cleaned<string> {
  if (typeof value !== 'string' || value.length > lengthMax || !shape.test(value)) {
    return { flaw: { code: 'slug-invalid' } }
  }
  const word = value.toLowerCase()
  if (reserved.has(word) || windowsDevice.test(word)) return { flaw: { code: 'slug-reserved' } }
  return { value: word }
}
