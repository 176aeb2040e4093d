import { z } from 'zod'

const zero = '00000000-0000-0000-0000-000000000000'
const ones = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * An id made by the client, so that a retry can be told from a second thing. Lower case, so that one id is one key.
 * The two constant UUIDs are refused: a client that sends them has forgotten to draw one.
 */
export const uuid = z
  .uuid({ error: 'id-invalid', abort: true })
  .toLowerCase()
  .refine((id) => id !== zero && id !== ones, 'id-invalid')
  .meta({ description: 'UUID made by the client' })
