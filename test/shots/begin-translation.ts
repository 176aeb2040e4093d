import { z } from 'zod'

import type { SignedIn } from '../sign-in.ts'

const copied = z.object({ id: z.string() })
const found = z.object({ revision: z.int(), draft: z.record(z.string(), z.unknown()) })

/** Makes a copy that is to say the same in English. @returns Its id. */
export async function beginTranslation({ client }: SignedIn, original: string): Promise<string> {
  const { ':document': one } = client.api.documents
  const json = { id: crypto.randomUUID() }
  const copy = await one.copies.$post({ param: { document: original }, json })
  const { id } = copied.parse(await copy.json())
  const param = { document: id }
  const { revision, draft } = found.parse(await (await one.$get({ param })).json())
  const begun = { ...draft, locale: 'en', translation: { of: original, seen: {} } }
  const saved = await one.draft.$put({ param, json: { revision, draft: begun } })
  if (!saved.ok) throw new Error(`Not kept: ${await saved.text()}`)
  return id
}
