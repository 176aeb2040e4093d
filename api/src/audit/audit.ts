import type { Context } from '../context.ts'
import type { AuditAction } from './actions.ts'
import { insertEntry, insertEntryOfPerson } from './rows.ts'

/** Names, numbers and words that make an entry readable. Never a contact of a visitor, never a secret. */
type AuditDetail = Readonly<Record<string, string | number>>

interface Done {
  /** Id of who did it. */
  user: string
  action: AuditAction
  /** Id of what it was done to. */
  about?: string
  detail?: AuditDetail
}

type Needed = Pick<Context, 'control' | 'now' | 'log'>

/**
 * Notes that somebody did something in a firm. To be called after it was done: what has happened cannot be taken back
 * because it could not be noted, so this never throws.
 */
export async function audit(
  context: Needed,
  { workspace, ...done }: Done & { workspace: string },
): Promise<void> {
  await note(context, insertEntry({ ...asWritten(done, context.now()), workspace }))
}

/** The same for what people do about themselves: every firm they belong to is told. */
export async function auditPerson(context: Needed, done: Done): Promise<void> {
  await note(context, insertEntryOfPerson(asWritten(done, context.now())))
}

const asWritten = ({ user, action, about, detail }: Done, at: number) => ({
  user,
  action,
  about: about ?? null,
  detail: JSON.stringify(detail ?? {}),
  at,
})

async function note({ control, log }: Needed, entry: ReturnType<typeof insertEntry>): Promise<void> {
  try {
    await control.write([entry])
  } catch (error) {
    log.error({ err: error }, 'the audit log could not be written')
  }
}
