import { z } from 'zod'

const place = z.tuple([z.int(), z.uuid()])

/** Where a page of leads ended, as an opaque text in the address of the next one. */
export const cursor = z
  .string()
  .max(200)
  .transform((text, context) => {
    const parsed = place.safeParse(decoded(text))
    if (parsed.success) return { createdAt: parsed.data[0], id: parsed.data[1] }
    context.addIssue({ code: 'custom', message: 'value-wrong' })
    return z.NEVER
  })

export const cursorAfter = ({ createdAt, id }: { createdAt: number; id: string }): string =>
  Buffer.from(JSON.stringify([createdAt, id])).toString('base64url')

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined
  }
}
