import { devices } from '@pulya/contract/device'
import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'
import fc from 'fast-check'

import { type Declared, numbersOf, tags, words } from './declared.ts'

const bound = fc.integer({ min: -3, max: 11 })

/** Looks at the questions given and at whatever else has a name. */
export function conditionOver(known: readonly Question[], names: Declared): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      ...known.map(aboutQuestion),
      bound.map((scoreAtLeast) => ({ scoreAtLeast })),
      bound.map((scoreAtMost) => ({ scoreAtMost })),
      fc.record({ value: fc.constantFrom(...numbersOf(names)), atLeast: bound }),
      fc.record({ value: fc.constantFrom(...numbersOf(names)), atMost: bound }),
      fc.constantFrom(...tags).map((tag) => ({ tag })),
      fc.constantFrom(...devices).map((device) => ({ device })),
      fc.record({
        param: fc.constantFrom('utm_source', 'city', 'promo_code'),
        is: fc.constantFrom(...words),
      }),
      tie('tree').map((not) => ({ not })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    ),
  }))
  return tree
}

function aboutQuestion(asked: Question): fc.Arbitrary<Condition> {
  const { key: question } = asked
  const options = 'options' in asked ? asked.options : []
  const counts = options.length === 0 || options.some(({ value }) => value !== undefined)
  const forms: fc.Arbitrary<Condition>[] = [
    fc.constant({ question, answered: true }),
    fc.constantFrom('a', 'Words', '@').map((says) => ({ question, says })),
  ]
  if (options.length > 0) {
    forms.push(fc.constantFrom(...options.map(({ key }) => key)).map((has) => ({ question, has })))
  }
  if (counts) forms.push(bound.map((atLeast) => ({ question, atLeast, atMost: atLeast + 20 })))
  return fc.oneof(...forms)
}
