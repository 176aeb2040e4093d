import type { Network } from './network.ts'

/** What a visitor has before their eyes. */
export interface Page {
  path: string
  html: string
}

/** The browser of one visitor: keeps their cookies, follows redirects, refuses nothing and is refused nothing. */
export interface Browser {
  /** The id the server gave this visitor with its cookie. */
  visitor(): string
  open(path: string, headers?: Record<string, string>): Promise<Page>
  /** Posts a form of the page last opened, as browsers do: without an address of its own, to where the page stands. */
  submit(path: string, fields: URLSearchParams): Promise<Page>
  /** Posts JSON as scripts do. @returns The parsed answer. */
  send(path: string, body: object): Promise<unknown>
}

const visitorCookie = 'pulya_visitor'
const redirectsMax = 5
const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0'

/** Who a browser says it is, and what it has kept of earlier visits. */
interface Known {
  headers?: Readonly<Record<string, string>>
  visitor?: string
}

/** Any answer that a visitor who does nothing wrong would not get ends the visit with an Error. */
export function openBrowser(network: Network, { headers: own = {}, visitor }: Known = {}): Browser {
  const cookies = new Map(visitor === undefined ? [] : [[visitorCookie, visitor]])
  /** With its query. */
  let here = '/'

  async function request(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'user-agent': agent, accept: 'text/html', ...own, ...(cookie && { cookie }) }
    const given = Object.fromEntries(new Headers(init.headers))
    const response = await network.request(withoutFragment(path), {
      ...init,
      headers: { ...headers, ...given },
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (name && value) cookies.set(name, value)
    }
    if (response.status < 400) return response
    throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${textOf(await response.text())}`)
  }

  async function arrive(path: string, init: RequestInit): Promise<Page> {
    let at = path
    let response = await request(path, init)
    for (let redirects = 0; response.status >= 300; redirects += 1) {
      if (redirects === redirectsMax) throw new Error(`${path} leads in a circle`)
      at = from(at, response.headers.get('location') ?? '')
      await response.body?.cancel()
      response = await request(at, { method: 'GET' })
    }
    here = at
    return { path: withoutQuery(at), html: await response.text() }
  }

  const from = (page: string, path: string): string => {
    const { pathname, search } = new URL(path, network.address + page)
    return pathname + search
  }

  return {
    visitor: () => cookies.get(visitorCookie) ?? '',
    open: (path, headers = {}) => arrive(path, { headers }),
    submit: (path, fields) => arrive(from(here, path), { method: 'POST', body: fields }),
    async send(path, body) {
      const headers = { 'content-type': 'application/json', accept: 'application/json' }
      const response = await request(path, { method: 'POST', headers, body: JSON.stringify(body) })
      return response.json()
    },
  }
}

const withoutFragment = (path: string): string => path.replace(/#.*/, '')
const withoutQuery = (path: string): string => path.replace(/[?#].*/, '')

/** The beginning of an answer, without its markup. */
const textOf = (body: string): string =>
  body
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
