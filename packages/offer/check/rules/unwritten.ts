import { doubtful, type Finding, type Rule } from '../finding.ts'
import { unfinished } from '../unpublishable.ts'

/** As templates mark what only the firm knows: `[name of the lawyer]`. Too short for words: `[1]` is a footnote. */
const gap = /\[\p{L}[^\][]{2,}\]/u

/** Words a template has left to its author, wherever they stand; those of requisites have a rule of their own. */
export const unwritten: Rule = function* ({ offer, texts }): Generator<Finding> {
  const requisites = new Set(unfinished(offer))
  for (const shown of texts) {
    const [limit] = gap.exec(shown.text) ?? []
    if (limit !== undefined && !requisites.has(shown.pointer))
      yield doubtful('text-unwritten', { ...shown, limit })
  }
}
