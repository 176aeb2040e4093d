import { expect, test } from 'vitest'

import { definitions } from '../definitions.ts'
import { drawn, type Drawn } from '../drawn.ts'
import { fieldWords } from '../words.ts'
import type { NumberAnswer } from './definition.ts'
import { Field } from './Field.tsx'

/** A question on a screen: what is typed goes to the answer, and the field is drawn anew of it. */
function screen() {
  const config = definitions.number.blank('area', 'ru')
  let answer: NumberAnswer | undefined
  const onAnswer = (given: NumberAnswer | undefined) => {
    answer = given
  }
  const input = () =>
    find(drawn(<Field config={config} answer={answer} words={fieldWords.ru} onAnswer={onAnswer} />))
  return {
    type(value: string) {
      const { onInput } = input()
      if (typeof onInput === 'function') onInput({ currentTarget: { value } })
    },
    set: onAnswer,
    shows: () => input()['value'],
    answer: () => answer,
  }
}

function find(elements: readonly Drawn[]): Drawn['props'] {
  const inside = (element: Drawn): Drawn[] => [element, ...element.children.flatMap(inside)]
  return elements.flatMap(inside).find(({ type }) => type === 'input')?.props ?? {}
}

test.each([
  ['1 200 000', 1_200_000],
  ['4,50', 4.5],
  ['половина', Number.NaN],
  ['', undefined],
])('“%s” stays as it was typed', (typed, answer) => {
  const number = screen()
  number.type('3')
  number.type(typed)
  expect(number.answer()).toBe(answer)
  expect(number.shows()).toBe(typed)
})

test('an answer that was not typed here is shown as a number', () => {
  const number = screen()
  number.type('половина')
  number.set(0)
  expect(number.shows()).toBe('0')
  number.set(undefined)
  expect(number.shows()).toBe('')
  number.type('5')
  number.set(Number.NaN)
  expect(number.shows()).toBe('')
})
