import { isPlaceholder } from '@pulya/blocks/placeholder'
import type { Locale } from '@pulya/contract/locale'
import { Problem } from '@pulya/contract/problem'
import type { FirmSaid } from '@pulya/offer/templates/begin-offer'
import { z } from 'zod'

import type { Brand } from '../brands/brand.ts'
import { listBrands } from '../brands/rows.ts'
import type { Database } from '../db/open.ts'
import { readProfile } from '../workspaces/profile-rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

/**
 * What a new document takes from the brand it is made for, from the settings of the firm and, where these are silent, from
 * its other documents: of those in its language before any other, the oldest.
 *
 * @param chosen Id of a brand; the usual one without it, if there is any.
 * @throws `not-found` for a brand that is not there.
 */
export async function firmSaid(
  { db, name }: Pick<Workspace, 'db' | 'name'>,
  locale: Locale,
  chosen?: string,
): Promise<FirmSaid> {
  const [found, consent, { phone, colour, hours }, brands] = await Promise.all([
    findBrand(db, locale),
    findConsent(db, locale),
    readProfile(db),
    listBrands(db),
  ])
  const brand = brands.find(({ id, usual }) => (chosen === undefined ? usual : id === chosen))
  if (!brand && chosen !== undefined) throw new Problem('not-found')
  const said = phone === undefined ? found : { name, phone }
  return {
    ...(said && { brand: { ...said, ...(colour !== undefined && { colour }) } }),
    ...(brand && { kit: kitOf(brand.about) }),
    ...(hours && { hours }),
    ...(consent !== undefined && { consent }),
  }
}

const kitOf = ({ site: _, ...kit }: Brand) => kit

const brandRow = z.object({ name: z.string(), phone: z.string() })

async function findBrand(db: Database, locale: Locale): Promise<z.infer<typeof brandRow> | undefined> {
  const rows = await db.read({
    sql: `select draft ->> '$.brand.name' as name, draft ->> '$.brand.phone' as phone
          from document where kind = 'offer' and name is not null and phone is not null
          order by draft ->> '$.locale' = ? desc, created_at, id`,
    args: [locale],
  })
  return rows.map((row) => brandRow.parse(row)).find(({ name }) => !isPlaceholder(name))
}

const consentRow = z.object({ id: z.string() })

/** Only a text in force: visitors can agree to no other. */
async function findConsent(db: Database, locale: Locale): Promise<string | undefined> {
  const [row] = await db.read({
    sql: `select document.id from document join snapshot on snapshot.hash = document.published
          where kind = 'consent' and body ->> '$.purpose' = 'processing'
          order by body ->> '$.locale' = ? desc, document.created_at, document.id limit 1`,
    args: [locale],
  })
  return row && consentRow.parse(row).id
}
