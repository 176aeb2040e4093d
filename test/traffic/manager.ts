import { randomUUID } from 'node:crypto'

import { signInBy, type SignedIn, speakFor } from '../sign-in.ts'
import type { Fate } from './plan.ts'

/** Whoever works on the leads in the studio. */
export interface Manager {
  /** Says what became of the newest simulated lead with this phone. */
  settle(phone: string, fate: Fate): Promise<void>
}

/** @param session A one-time sign-in link, or a session cookie as `name=value`. */
export async function callManager(address: string, session: string): Promise<Manager> {
  const { client } = session.includes('#') ? await signInBy(session) : speakFor(address, session)
  const workspace = await workspaceOf(client)

  async function change(lead: string, from: 'new' | 'qualified', to: 'qualified' | 'contract', sum?: number) {
    const json = { id: randomUUID(), from, to, ...(sum !== undefined && { sum }) }
    const leads = client.api.workspaces[':workspace'].leads
    const answer = await leads[':lead']['status-changes'].$post({ param: { workspace, lead }, json })
    if (answer.status !== 201) throw new Error(`A status could not be set: ${await answer.text()}`)
  }

  return {
    async settle(phone, { contract, sum }) {
      const leads = client.api.workspaces[':workspace'].leads
      const found = await leads.$get({ param: { workspace }, query: { q: phone, status: 'new', limit: '1' } })
      if (found.status !== 200) throw new Error(`Leads could not be read: ${await found.text()}`)
      const [lead] = (await found.json()).leads
      if (lead?.audience !== 'simulated') throw new Error(`The lead of ${phone} is not in the list`)
      await change(lead.id, 'new', 'qualified')
      if (contract) await change(lead.id, 'qualified', 'contract', sum)
    },
  }
}

async function workspaceOf(client: SignedIn['client']): Promise<string> {
  const answer = await client.api.session.$get()
  if (answer.status !== 200) throw new Error('The session is not valid; take a fresh sign-in link')
  const [membership] = (await answer.json()).memberships
  if (!membership) throw new Error('Whoever signed in belongs to no workspace')
  return membership.workspace
}
