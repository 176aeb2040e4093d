import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

/** An owner who can get in only by a link, while nobody at all is signed in: whoever starts the program may let them in. */
export async function ownerLeftOutside(control: Database, now: number): Promise<string | undefined> {
  const [row] = await control.read({
    sql: `select user_id from member
          where role = 'owner'
            and not exists (select 1 from session where expires_at > ?)
            and user_id not in (select user_id from password union all select user_id from passkey)
          limit 1`,
    args: [now],
  })
  return row && z.string().parse(row['user_id'])
}

const nameRow = z.object({ id: z.string(), name: z.string() })

/** Names of people, by id. */
export async function namesOf(control: Database, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const rows = await control.read({
    sql: 'select id, name from user where id in (select value from json_each(?))',
    args: [JSON.stringify([...ids])],
  })
  return new Map(rows.map((row) => nameRow.parse(row)).map(({ id, name }) => [id, name]))
}

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  hash: z.string().nullable(),
})

/** Somebody who may have a password: `hash` is null where there is none. */
export type PersonRow = z.infer<typeof personRow>

const select = 'select id, name, email, hash from user left join password on user_id = id'

export async function findPerson(control: Database, id: string): Promise<PersonRow | undefined> {
  const [row] = await control.read({ sql: `${select} where id = ?`, args: [id] })
  return row && personRow.parse(row)
}

/** Whatever the case of its letters. */
export async function findByEmail(control: Database, email: string): Promise<PersonRow | undefined> {
  const [row] = await control.read({ sql: `${select} where email = ?`, args: [email] })
  return row && personRow.parse(row)
}

export const updatePerson = (
  id: string,
  { name, email }: { name: string; email: string | null },
): Statement => ({
  sql: 'update user set name = ?2, email = ?3 where id = ?1',
  args: [id, name, email],
})

export const keepPassword = (user: string, hash: string, now: number): Statement => ({
  sql: `insert into password (user_id, hash, changed_at) values (?1, ?2, ?3)
        on conflict do update set hash = ?2, changed_at = ?3`,
  args: [user, hash, now],
})
