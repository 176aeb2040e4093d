import { connect } from '@pulya/api/client'

/** Uses up a one-time link: the cookie of the session, and a client of the api that speaks for whoever it signs in. */
export async function signInBy(signInLink: string) {
  const { origin, hash } = new URL(signInLink)
  const token = hash.slice(1)
  const response = await connect(origin).api.session.$post({ json: { token } }, { headers: { origin } })
  const [cookie] = response.headers.getSetCookie().map((set) => set.replace(/;.*/, ''))
  if (!cookie) throw new Error('The sign-in link was used before or is too old')
  return speakFor(origin, cookie)
}

/** The client of whoever has this session cookie, `name=value`. */
export function speakFor(address: string, cookie: string) {
  const headers = { cookie, origin: address }
  const client = connect(address, (input, init) => {
    const sent = new Headers(init?.headers)
    for (const [name, value] of Object.entries(headers)) sent.set(name, value)
    return fetch(input, { ...init, headers: sent })
  })
  return { cookie, headers, client }
}

export type SignedIn = ReturnType<typeof speakFor>
