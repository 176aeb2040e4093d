import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { inQuery } from '../value.ts'

const startPage = '/studio'

/** Where somebody who is signed in already is sent from the sign-in page. */
export const redirectTo: Target = async ({ ask }, given) => {
  const answer = await ask('GET', `/studio/sign-in?next=${inQuery(given)}`)
  const to = answer.headers.get('location')
  if (outcome(answer) !== 'accepted') return { answer }
  return {
    answer,
    also: to === startPage ? ['start-page'] : [],
    stored: to,
    faults: to === undefined ? ['it leads nowhere'] : [],
  }
}
