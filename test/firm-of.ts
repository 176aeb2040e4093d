import type { SignedIn } from './sign-in.ts'

/** The first firm somebody belongs to, with everything it has written so far. */
export async function firmOf({ client: { api } }: Pick<SignedIn, 'client'>) {
  const [membership] = (await (await api.session.$get()).json()).memberships
  if (!membership) throw new Error('Belongs to no firm')
  const param = { workspace: membership.workspace }
  const { documents } = await (await api.workspaces[':workspace'].documents.$get({ param })).json()
  type Written = (typeof documents)[number]

  /** The id of the first of these. */
  function idOf(told: string, such: (document: Written) => boolean): string {
    const found = documents.find(such)
    if (!found) throw new Error(`The firm has no ${told}`)
    return found.id
  }

  return {
    ...param,
    param,
    documents,
    idAt: (slug: string) => idOf(slug, (document) => document.slug === slug),
    idOfFirst: (kind: Written['kind']) => idOf(kind, (document) => document.kind === kind),
  }
}
