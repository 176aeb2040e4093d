import { z } from 'zod'

import type { Target } from '../target.ts'
import { inQuery, json, textOf } from '../value.ts'
import type { World } from '../world/world.ts'
import { sendContact } from './contact.ts'

/** Finds every lead whose name holds the text, and no other; capitals may be taken for small letters. */
export const searchQuery: Target = async (world, given) => {
  const text = given.normalised ?? textOf(given)
  const bearer = await sendContact(world, { name: json(JSON.stringify(text)) })
  const before = await namesFound(world, '')
  const answer = await world.ask('GET', leadsOf(world, `q=${inQuery(given)}`))
  if (answer.status !== 200) return { answer }

  const found = await namesFound(world, `&q=${inQuery(given)}`)
  const holding = before.filter(({ name }) => name.includes(text))
  const alike = before.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
  const digits = text.replace(/\D/g, '')
  const others = found.filter(
    ({ id, phone }) =>
      !alike.some((lead) => lead.id === id) && !(digits.length > 2 && phone.includes(digits)),
  )
  const missing = holding.filter(({ id }) => !found.some((lead) => lead.id === id))
  const after = await namesFound(world, '')
  return {
    answer,
    // A text too long for any name can only be looked for.
    stored: bearer.card?.name ?? text,
    faults: [
      ...missing.map(({ name }) => `not found: ${name}`),
      ...others.map(({ name }) => `found without holding the text: ${name}`),
      ...(after.length === before.length ? [] : ['a search changed the leads']),
    ],
  }
}

export const leadsOf = ({ workspace }: World, query: string): string =>
  `/api/workspaces/${workspace}/leads?${query}`

const page = z.object({
  leads: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string() })),
  next: z.string().nullable(),
})

/** Through all pages. */
async function namesFound(world: World, query: string) {
  const found: z.infer<typeof page>['leads'] = []
  for (let cursor = ''; ;) {
    const { body } = await world.ask('GET', leadsOf(world, `limit=100${query}${cursor}`))
    const { leads, next } = page.parse(JSON.parse(body))
    found.push(...leads)
    if (next === null) return found
    cursor = `&cursor=${next}`
  }
}
