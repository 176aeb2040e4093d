import type { Target } from '../target.ts'
import { bytesOf } from '../value.ts'
import { readDocument } from '../world/documents.ts'
import type { Answer, Header } from '../world/exchange.ts'
import { goodEvents, post } from '../world/leads.ts'
import type { World } from '../world/world.ts'

/**
 * A header to be refused is sent with a change to the studio by somebody signed in. One to be ignored is sent everywhere,
 * and everything must be answered as it is without it.
 */
export const httpHeader: Target = async (world, given) => {
  const header: Header = [given.header ?? 'X-Forwarded-Host', bytesOf(given)]
  const { slug } = await readDocument(world, world.offer)
  const change = (headers: Header[]) =>
    world.ask('PUT', `/api/documents/${world.offer}/slug`, { slug }, headers)
  if (given.expected !== 'render-inert') return { answer: await change([header]) }

  const answers: { without: Answer; withIt: Answer }[] = []
  // One after another: a change must not fall between the two that are compared.
  for (const probe of [...probes, (_: World, headers: Header[]) => change(headers)]) {
    answers.push({ without: await probe(world, []), withIt: await probe(world, [header]) })
  }
  const [first] = answers
  if (!first) throw new Error('Nothing was asked')
  return { answer: first.withIt, faults: answers.flatMap((pair) => difference(pair)) }
}

type Probe = (world: World, headers: Header[]) => Promise<Answer>

/** Known, so that the page shows the same variant and sets no cookie. */
const visitor: Header = ['Cookie', 'pulya_visitor=3f0e8a57-6c1b-4d2e-9f3a-7b8c9d0e1f2a']

const probes: Probe[] = [
  ({ send }, headers) => send({ target: '/healthz', headers }),
  ({ send }, headers) => send({ target: '/o/bankrotstvo', headers: [visitor, ...headers] }),
  ({ send, quiz }, headers) => send({ target: `/w/${quiz}.js`, headers }),
  ({ send }, headers) => send({ target: '/studio', headers }),
  ({ send }, headers) => send({ target: '/nothing/here', headers }),
  (world, headers) => post(world, '/v1/events', goodEvents(world), headers),
  ({ ask }, headers) => ask('GET', '/api/session', undefined, headers),
  ({ ask, workspace }, headers) =>
    ask('GET', `/api/workspaces/${workspace}/leads?limit=1`, undefined, headers),
  ({ ask }, headers) => ask('GET', '/studio', undefined, headers),
]

function difference(pair: { without: Answer; withIt: Answer }): string[] {
  const [without, withIt] = [settled(pair.without), settled(pair.withIt)]
  if (without === withIt) return []
  let at = 0
  while (without[at] === withIt[at]) at += 1
  return [
    `not ignored: … ${withIt.slice(Math.max(0, at - 40), at + 60)} … instead of … ${without.slice(Math.max(0, at - 40), at + 60)} …`,
  ]
}

/** Without what differs from one answer to the next: times, ids of requests, and names of islands that hold a time. */
const settled = ({ whole }: Answer): string =>
  whole
    .replace(/^(?:date|content-length): .*$/gim, '')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    .replace(/ uid="[^"]*"/g, '')
    .replace(/\b1\d{12}\b/g, '')
