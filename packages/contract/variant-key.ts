import { z } from 'zod'

/** `A` is the control: what is said where a variant says nothing of its own. */
export const variantKey = z.string().regex(/^[A-H]$/, 'key-invalid')
