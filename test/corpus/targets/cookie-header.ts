import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { bytesOf } from '../value.ts'
import type { Answer, Header } from '../world/exchange.ts'
import type { World } from '../world/world.ts'

/**
 * The request is anonymous, whatever the cookie says. `sid` and `vid` stand for whatever cookies the product has, so each
 * case is sent as it is and under our own names.
 */
export const cookieHeader: Target = async (world, given) => {
  const cookies = [bytesOf(given), Buffer.from(ourNames(bytesOf(given).toString('latin1'), world), 'latin1')]
  const answers = await Promise.all(cookies.map((cookie) => asked(world, [['Cookie', cookie]])))
  const [first] = answers
  if (!first) throw new Error('No cookie was sent')
  return { answer: first.page, faults: answers.flatMap((answer) => faults(answer)) }
}

interface Asked {
  page: Answer
  session: Answer
  studio: Answer
  lead: Answer
}

async function asked({ send }: World, headers: Header[]): Promise<Asked> {
  const form: Header = ['Content-Type', 'application/x-www-form-urlencoded']
  const [page, session, studio, lead] = await Promise.all([
    send({ target: '/o/bankrotstvo', headers }),
    send({ target: '/api/session', headers }),
    send({ target: '/studio', headers }),
    send({
      method: 'POST',
      target: '/o/bankrotstvo',
      headers: [...headers, form],
      body: Buffer.from('name=Anna&phone=89161234567'),
    }),
  ])
  return { page, session, studio, lead }
}

function faults({ page, session, studio, lead }: Asked): string[] {
  return [
    ...(session.status >= 400 && session.status < 500
      ? []
      : [`a session: ${session.status} ${session.body}`]),
    ...(outcome(studio) === 'refused' || studio.headers.get('location')?.startsWith('/studio/sign-in')
      ? []
      : [`a page of the studio: ${studio.status}`]),
    ...(outcome(lead) === 'refused' ? [] : [`a lead without consent: ${lead.status}`]),
    ...(page.status < 500 ? [] : [`an offer: ${page.status}`]),
  ]
}

const ourNames = (cookie: string, { session: [name] }: World): string =>
  cookie.replace(/(?:__Host-)?\bsid\b/g, name).replace(/\bvid\b/g, 'pulya_visitor')
