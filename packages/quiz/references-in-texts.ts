import { type Misread, type Place, type Reading, tooLate, unknown } from './misread.ts'
import { pipedIn } from './piped.ts'

/** A text may repeat what has a name and was said above it. UTM marks have names without being declared. */
export function* inText(text: string, path: Place, { names, known }: Reading): Generator<Misread> {
  for (const { name } of pipedIn(text)) {
    const named = names.get(name)
    if (!named && !name.startsWith('utm_')) yield unknown(path, name)
    else if (named?.is === 'question' && named.place >= known) yield tooLate(path, name)
  }
}
