import { randomInt } from 'node:crypto'

import { grantedBonus } from '@pulya/contract/lead'

import { jsonColumn } from '../db/json-column.ts'
import type { Statement } from '../db/statement.ts'

/** Without letters and digits that are taken for each other, read out or written by hand. */
const alphabet = 'ACDEFGHJKMNPQRTUVWXY2346789'
const codeLength = 8

const dayMs = 86_400_000

/** A bonus that a lead may bring, before it is known whether this person has had one. */
export interface NewBonus {
  code: string
  amount: number
  unit: string
  expiresAt: number
}

/** @param now Unix ms; the days count from it. */
export function newBonus(
  { amount, unit, days }: { amount: number; unit: string; days: number },
  now: number,
): NewBonus {
  const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return { code, amount, unit, expiresAt: now + days * dayMs }
}

/** Whoever shares a phone or an e-mail with somebody who had a bonus has had it. */
const ofThisPerson = `
  from bonus join contact on contact.id = bonus.contact_id
  where bonus.quiz = lead.source and (contact.phone = :phone or contact.email = :email)`

interface BonusOfLead {
  id: string
  digest: string
  phone: string | null
  email: string | null
  at: number
}

/**
 * Grants it to the lead under this id, unless the person has had one of this quiz, and notes on the lead the one that
 * is theirs and still of use. A code that is somebody's already spoils the commit: the retry draws another.
 */
export const grantBonus = (
  { id, digest, phone, email, at }: BonusOfLead,
  { code, amount, unit, expiresAt }: NewBonus,
): Statement[] => [
  {
    sql: `insert into bonus (code, quiz, contact_id, lead_id, amount, unit, granted_at, expires_at)
          select :code, lead.source, lead.contact_id, lead.id, :amount, :unit, :at, :expiresAt
          from lead where lead.id = :id and lead.digest = :digest and not exists (select 1 ${ofThisPerson})`,
    args: { code, amount, unit, expiresAt, id, digest, phone, email, at },
  },
  {
    sql: `update lead set bonus = (select bonus.code ${ofThisPerson} and bonus.expires_at > :at
                                   order by bonus.granted_at limit 1)
          where id = :id and digest = :digest and bonus is null`,
    args: { id, digest, phone, email, at },
  },
]

/** The bonus joined to a lead as one column, for `bonusInRow`. */
export const selectBonus = `
  iif(bonus.code is null, null, json_object('code', bonus.code, 'amount', bonus.amount, 'unit', bonus.unit,
                                            'expiresAt', bonus.expires_at))`

export const bonusInRow = jsonColumn(grantedBonus).nullable()
