import { z } from 'zod'

/** The name of a published, frozen document: SHA-256 of its content in hex, whole or its first half. */
export const snapshotHash = z
  .string()
  .regex(/^(?:[0-9a-f]{32}){1,2}$/, 'id-invalid')
  .meta({ description: 'Content hash of a published snapshot', example: '9f86d081884c7d659a2feaa0c55ad015' })
