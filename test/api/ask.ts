import { request } from 'node:http'

export interface Question {
  method?: string
  path: string
  headers?: Record<string, string>
  /** Sent as JSON, unless `body` says otherwise. */
  json?: unknown
  body?: string | Uint8Array
  /** Sent without a length. */
  chunked?: boolean
}

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** One request by hand: `fetch` sets Host and lengths itself. A server that answers early and hangs up has answered. */
export function ask(
  address: string,
  { method, path, headers, json, body, chunked }: Question,
): Promise<Answer> {
  const bytes = Buffer.from(body ?? (json === undefined ? '' : JSON.stringify(json)))
  const verb = method ?? (bytes.length > 0 ? 'POST' : 'GET')
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sending = request({
      hostname,
      port,
      path,
      method: verb,
      headers: {
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(bytes.length > 0 &&
          (chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': bytes.length })),
        ...headers,
      },
      agent: false,
    })
    sending.on('response', (response) => {
      const received: Buffer[] = []
      response.on('data', (part: Buffer) => received.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(received).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    // Too late to matter once there is an answer: a promise settles once.
    sending.on('error', reject)
    sending.end(bytes)
  })
}
