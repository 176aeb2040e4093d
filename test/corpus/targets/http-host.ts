import type { Target } from '../target.ts'
import { bytesOf } from '../value.ts'
import { namesIn, traces } from './traces.ts'

/** The embed of a quiz names our own address, so it shows which host the server believes. */
export const httpHost: Target = async ({ send, quiz }, given) => {
  const host = bytesOf(given)
  const answer = await send({ target: `/w/${quiz}.js`, headers: [['Host', host]] })
  const studio = await send({ target: '/studio', headers: [['Host', host]] })
  const names = new Set([...namesIn(answer), ...namesIn(studio)])
  const own = given.normalised === undefined ? [] : [given.normalised]
  return {
    answer,
    stored: [...names].join(' '),
    faults: own.includes(host.toString())
      ? []
      : [answer, studio].flatMap((said) => traces(said, host.toString())),
  }
}
