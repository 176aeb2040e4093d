import { z } from 'zod'

import { type Answer, ask, type Question } from './ask.ts'

/** A browser at this address: it carries a session, and comes from the studio. */
export interface Visiting {
  ask(method: string, path: string, json?: unknown): Promise<Answer>
  /** Parsed; throws for a refusal. */
  read(path: string): Promise<unknown>
  cookie(): string
}

type Asking = (question: Question) => Promise<Answer>

/** @param asking How to ask; by default plainly. */
export function visit(address: string, cookie = '', asking: Asking = (question) => ask(address, question)) {
  let carried = cookie
  const visiting: Visiting = {
    async ask(method, path, json) {
      const headers = { origin: address, cookie: carried }
      const answer = await asking({ method, path, headers, ...(json !== undefined && { json }) })
      const [set] = answer.headers['set-cookie'] ?? []
      if (set) carried = set.replace(/;.*/, '')
      return answer
    },
    async read(path) {
      const answer = await visiting.ask('GET', path)
      if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`)
      return JSON.parse(answer.text) as unknown
    },
    cookie: () => carried,
  }
  return visiting
}

export interface Person {
  name: string
  email: string
  password: string
}

export const anna: Person = {
  name: 'Анна',
  email: 'anna@example.com',
  password: 'зелёная лампа на жести',
}

const invited = z.object({ id: z.string(), address: z.string() })

/** The token of a link is what stands after `#`. */
export const tokenIn = (address: string): string => new URL(address).hash.slice(1)

/** @returns The invitation as the owner is told of it. */
export async function inviteBy(owner: Visiting, workspace: string, role: string) {
  const { text } = await owner.ask('POST', `/api/workspaces/${workspace}/invitations`, { role })
  return invited.parse(JSON.parse(text))
}

/** Invited by the owner, with an account of their own. */
export async function join(
  owner: Visiting,
  somebody: Visiting,
  { workspace, role, person = anna }: { workspace: string; role: string; person?: Person | undefined },
): Promise<void> {
  const { address } = await inviteBy(owner, workspace, role)
  const answer = await somebody.ask('POST', '/api/accepted-invitations/people', {
    token: tokenIn(address),
    ...person,
  })
  if (answer.status !== 201) throw new Error(`Joining was answered with ${answer.status}: ${answer.text}`)
}

/** In order, where several have answered at once. */
export const statusesOf = (answers: readonly Answer[]): number[] =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other)
