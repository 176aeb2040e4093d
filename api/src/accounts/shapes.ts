import { email } from '@pulya/contract/email'
import { name } from '@pulya/contract/name'
import { ruled } from '@pulya/contract/schema-flaws'
import { z } from 'zod'

import { password } from './password-rule.ts'

/** What people type of themselves. */
export const emailGiven = ruled(z.string(), email)
export const nameGiven = ruled(z.string(), name)
/** One to be kept. */
export const newPassword = ruled(z.string().max(2000), password)
/** One to be compared: whatever it is, it may be somebody's. */
export const passwordGiven = z.string().max(2000)
export const linkToken = z.string().min(1).max(200)
export const codeGiven = z.string().min(1).max(40)

/** For what asks once more who it is; see `confirm-required`. */
export const confirmation = z.strictObject({
  password: passwordGiven
    .optional()
    .meta({ description: 'Needed when the session is older than 15 minutes' }),
})
