import type { Block } from '@pulya/blocks/definitions'
import type { Messenger } from '@pulya/blocks/messengers'

type Links = Block<'messengers'>['links']

/** The links with this handle; an empty one takes its messenger out. Those that stay keep their order. */
export function withHandle(links: Links, messenger: Messenger, handle: string): Links {
  const known = links.some((link) => link.messenger === messenger)
  if (handle.trim() === '') return links.filter((link) => link.messenger !== messenger)
  if (!known) return [...links, { messenger, handle }]
  return links.map((link) => (link.messenger === messenger ? { messenger, handle } : link))
}
