import type { Locale } from '@pulya/contract/locale'
import type { Vertical } from '@pulya/offer/vertical'
import { z } from 'zod'

import type { Task } from './ai.ts'
import { fairRules } from './fair-rules.ts'
import { hideContacts, showContacts } from './hidden-contacts.ts'
import { languages, manner } from './manner.ts'
import { plain, soundOf } from './plain.ts'
import type { TextAt } from './put-texts.ts'

/** More than are ever asked for: some come twice. */
const answersMax = 200

/**
 * Words of one document in the language of another. What the model leaves out, or gives back without the places that are to
 * be filled in (`{city}`), stays untranslated.
 *
 * @param texts What is to be said in these places of `into`, in the language `from`.
 */
export function translationInto(
  into: { locale: Locale; trade: Vertical },
  { from, texts }: { from: Locale; texts: readonly TextAt[] },
): Task<TextAt[]> {
  const numbered = new Map(texts.map((given, index) => [index + 1, given]))
  return {
    task: `You translate the words of a firm's page from ${languages[from]} into ${languages[into.locale]}.
Say it as a native copywriter would, about as long as the original. Leave numbers, names and what stands in curly brackets as they are.
Advertising has to be fair:
${fairRules(into.trade)}
${manner} {"texts": [{"number": 1, "text": "…"}]}`,
    material: { texts: [...numbered].map(([number, { text }]) => ({ number, text })) },
    answer: z
      .object({
        texts: soundOf(z.object({ number: z.int(), text: plain(1000) }), { least: 1, most: answersMax }),
      })
      .transform(({ texts: said }) => [...answered(said, numbered).values()])
      .refine((translated) => translated.length > 0),
  }
}

/** By place: a number that comes twice counts once. */
function answered(
  said: readonly { number: number; text: string }[],
  numbered: ReadonlyMap<number, TextAt>,
): Map<string, TextAt> {
  return new Map(
    said.flatMap(({ number, text }) => {
      const asked = numbered.get(number)
      if (!asked || gapsIn(hideContacts(asked.text)) !== gapsIn(text)) return []
      const { pointer } = asked
      return [[pointer, { pointer, text: showContacts(text, asked.text) }] as const]
    }),
  )
}

/** Names of what is filled in, `{city|your town}`, in whatever order. */
const gapsIn = (text: string): string =>
  [...text.matchAll(/\{([a-z][a-z0-9-]*)/g)]
    .map(([, name = '']) => name)
    .toSorted()
    .join()
