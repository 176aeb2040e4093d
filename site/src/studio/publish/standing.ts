/** Where a page stands: under its slug on our host, or at the root of a domain, where its places need the slug too. */
export interface Standing {
  address: string
  slug: string
}

/** What stands before the slug in the address; nothing at the root of a domain. */
export const before = ({ address, slug }: Standing): string | undefined =>
  address.endsWith(`/${slug}`) ? address.slice(0, -slug.length) : undefined

/** The same page under another slug. */
export const readdressed = (at: Standing, slug: string): Standing => ({
  address: `${before(at) ?? at.address}${before(at) === undefined ? '' : slug}`,
  slug,
})
