import type { Place } from './misread.ts'
import { quizOf, type Varied } from './variant.ts'

/**
 * Where in the document that is written which a variant has at this place of its own quiz: among its own words, or in the
 * control.
 */
export function writtenAt(quiz: Varied, variant: string, place: Place): Place {
  const index = (quiz.variants ?? []).findIndex(({ key }) => key === variant)
  const own = quiz.variants?.[index]
  const [part, at, ...inside] = place
  if ((part === 'questions' || part === 'outcomes') && typeof at === 'number') {
    const key = quizOf(quiz, variant)[part][at]?.key ?? ''
    const [member = ''] = inside
    if (memberOf(own?.[part]?.[key], member) === undefined) {
      return [part, quiz[part].findIndex((item) => item.key === key), ...inside]
    }
    return ['variants', index, part, key, ...(part === 'questions' ? namedIn(quiz, key, inside) : inside)]
  }
  const isOwn = part !== undefined && memberOf(own, part, at) !== undefined
  return isOwn ? ['variants', index, ...place] : place
}

/** A label of an option stands under the option's key. */
function namedIn({ questions }: Varied, key: string, inside: Place): Place {
  const [member, at] = inside
  const question = questions.find((asked) => asked.key === key)
  if (member !== 'options' || typeof at !== 'number' || !question || !('options' in question)) return inside
  return ['options', question.options[at]?.key ?? '']
}

/** Or of one of its members. */
function memberOf(given: unknown, name: string | number, inner?: string | number): unknown {
  if (typeof given !== 'object' || given === null) return undefined
  const found: unknown = { ...given }[name]
  return inner === undefined ? found : memberOf(found, inner)
}
