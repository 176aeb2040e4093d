import type { Target } from '../target.ts'
import { bytesOf } from '../value.ts'
import { traces } from './traces.ts'

/** Absolute targets and others that a server may take for the address of its own pages. */
export const httpRequestTarget: Target = async ({ send, origin }, given) => {
  const target = bytesOf(given)
  const answer = await send({ target })
  const host = /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]+)/i.exec(target.toString())?.[1] ?? target.toString()
  const to = answer.headers.get('location') ?? '/'
  const away = new URL(to, origin).origin === origin ? [] : [`it leads to ${to}`]
  return {
    answer,
    also: ['no-trace', ...(answer.status === 404 ? ['own-404'] : [])],
    faults: [...away, ...traces(answer, host)],
  }
}
