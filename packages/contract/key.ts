import { z } from 'zod'

/** The stable name of a question, an option or an outcome inside its document; answers and counters are kept by it. */
export const key = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'key-invalid')
  .meta({ description: 'Stable key inside a document', example: 'debt-size' })
