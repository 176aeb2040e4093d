import { ruled } from '@pulya/contract/schema-flaws'
import { oneLine } from '@pulya/contract/text'
import { z } from 'zod'

/** Tags, and addresses of other pages: nobody asked for them, so somebody else did. */
const unasked = /<[a-z/!?]|https?:\/\/|www\./i

/** A line that a model wrote: words and nothing else. Looked at after invisible characters are gone from it. */
export const plain = (max: number) =>
  ruled(z.string(), (given) => {
    const line = oneLine(given, { max, required: true })
    return 'value' in line && unasked.test(line.value) ? { flaw: { code: 'value-wrong' } } : line
  })

/** The same where nothing is to be filled in: a contact that was hidden has no place there. */
export const ownWords = (max: number) => plain(max).refine((said) => !said.includes('{contact-'))

/** Those of a list that are as they were asked for; a model that has spoilt one has not spoilt the others. */
export const soundOf = <One>(schema: z.ZodType<One>, { least, most }: { least: number; most: number }) =>
  z
    .array(z.unknown())
    .transform((list) =>
      list
        .flatMap((given) => {
          const one = schema.safeParse(given)
          return one.success ? [one.data] : []
        })
        .slice(0, most),
    )
    .refine((list) => list.length >= least)
