import { jsonText } from '@pulya/contract/json-text'

/** Worth another try: the server or the way to it is in trouble, not what was sent. */
export const isPassing = (status: number) => status >= 500 || status === 408 || status === 429

export function post(address: string, body: object, more: RequestInit): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: jsonText(body),
    ...more,
  })
}
