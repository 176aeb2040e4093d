import { locales } from '@pulya/contract/locale'
import { expect, test } from 'vitest'

import { explain } from './explain.ts'
import type { FormulaError } from './formula.ts'
import { minusMeant } from './minus-meant.ts'
import { parseFormula } from './parse.ts'
import { formulaWords } from './words.ts'

/** The formula with the erroneous part in «», its code, and words the explanation must say. */
const mistakes: [marked: string, code: FormulaError['code'], says: string][] = [
  ['«»', 'empty', 'area × 120'],
  ['«»   ', 'empty', 'area × 120'],
  ['area ×«»', 'operand-missing', 'После «×» не хватает числа или имени'],
  ['area ×«» ', 'operand-missing', 'После «×»'],
  ['area + «×» 2', 'operand-missing', 'После «+»'],
  ['«×» 2', 'operand-missing', 'Перед «×» не хватает числа или имени'],
  ['«+»2', 'operand-missing', 'Перед «+»'],
  ['(«)»', 'operand-missing', 'После «(»'],
  ['min(«)»', 'operand-missing', 'После «(»'],
  ['min(1, «)»', 'operand-missing', 'После «,»'],
  ['-«»', 'operand-missing', 'После «-»'],
  ['a =«=» 2', 'operand-missing', 'После «=»'],
  ['area «level»', 'operator-missing', 'Между «area» и «level» не хватает знака'],
  ['2«x»', 'operator-missing', 'Между «2» и «x»'],
  ['2 «(»3)', 'operator-missing', 'Между «2» и «(»'],
  ['(1) «2»', 'operator-missing', 'Между «)» и «2»'],
  ['1 «234» + 5', 'operator-missing', 'Если это одно число, напишите слитно: 1234'],
  ['1\u00a0«234»', 'operator-missing', 'слитно: 1234'],
  ['max(1 «234», 2)', 'operator-missing', 'слитно: 1234'],
  ['area × «0,9»', 'number-malformed', 'Дробь пишется с точкой: 0.9'],
  ['max(«0,9»)', 'number-malformed', 'после запятой нужен пробел: 0, 9'],
  ['if(a > «1,100,0»)', 'number-malformed', 'пробел: 1, 100, 0'],
  ['«.5» + 1', 'number-malformed', 'с обеих сторон точки'],
  ['«5.»', 'number-malformed', 'с обеих сторон точки'],
  ['«1.234.567»', 'number-malformed', 'точка только одна'],
  ['«1234567890123456»', 'number-malformed', 'больше 15 знаков'],
  ['area«,» 5', 'sign-misplaced', 'Запятая разделяет только значения функции'],
  ['(area«,» 5)', 'sign-misplaced', 'Запятая разделяет'],
  ['area«)»', 'sign-misplaced', 'Эта скобка ничего не закрывает'],
  ['1 < area «<» 9', 'sign-misplaced', 'if(a < b, b < c, 0)'],
  ['if(1 < area «≤» 9, 1, 2)', 'sign-misplaced', 'if(a < b, b < c, 0)'],
  ['«(»1 + 2', 'bracket-open', 'Закройте эту скобку'],
  ['2 × max«(»1, (2 + 3)', 'bracket-open', 'Закройте эту скобку'],
  ['«area»(2)', 'function-unknown', 'Функции «area» нет. Есть min(a, b, …), max'],
  ['«constructor»(2)', 'function-unknown', 'Если это умножение'],
  ['«if»(1, 2)', 'arguments-count', 'if(условие, да, нет)'],
  ['«if»(1, 2, 3, 4)', 'arguments-count', 'if(условие, да, нет)'],
  ['1 + «round»(1, 2, 3)', 'arguments-count', 'round(число, шаг)'],
  ['«min»(1)', 'arguments-count', 'min(a, b, …)'],
  ['«abs»(1, 2)', 'arguments-count', 'abs(число)'],
  ['area × 10«%»', 'sign-unknown', '10 % — это 0.1'],
  ['min(1«;» 2)', 'sign-unknown', 'точка с запятой'],
  ['area «–» 2', 'sign-unknown', 'Наберите минус'],
  ['area «^» 2', 'sign-unknown', 'a × a'],
  ['area «·» 2', 'sign-unknown', '× или *'],
  ['area «:» 2', 'sign-unknown', '÷ или /'],
  ['area «!»= 2', 'sign-unknown', '≠ или <>'],
  ['«[»1]', 'sign-unknown', 'только круглые'],
  ['2 «х» 3', 'sign-unknown', 'буква «х»'],
  ['1 + «Area»', 'sign-unknown', 'Слово «Area» не подходит'],
  ['«площадь» × 2', 'sign-unknown', 'Слово «площадь»'],
  ['«__proto__»', 'sign-unknown', 'Слово «__proto__»'],
  ['area«\u200b»', 'sign-unknown', 'невидимый'],
  ['area + «😀»', 'sign-unknown', 'Знака «😀» в формулах нет'],
  ['«₽»', 'sign-unknown', 'Знака «₽»'],
  ['1 + «$» + «', 'sign-unknown', 'Знака «$»'],
  [`1${' '.repeat(499)}« + 2»`, 'too-long', 'длиннее 500'],
  [`1${' '.repeat(499)}« »`, 'too-long', 'длиннее 500'],
]

test.each(mistakes)('%s: %s', (marked, code, says) => {
  const at = marked.indexOf('«')
  const length = marked.indexOf('»') - at - 1
  const error = errorOf(marked.replace('«', '').replace('»', ''))
  expect(error).toMatchObject({ code, at, length })
  expect(explain('ru', error)).toContain(says)
})

test('thirty brackets are read, the thirty-first is refused where it stands', () => {
  const nested = (open: string, depth: number) => `${open.repeat(depth)}1${')'.repeat(depth)}`
  expect(parseFormula(nested('(', 30))).toHaveProperty('formula', 1)
  expect(errorOf(nested('(', 31))).toMatchObject({ code: 'too-deep', at: 30, length: 1 })
  expect(errorOf(nested('abs(', 31))).toMatchObject({ code: 'too-deep', at: 120, length: 3 })
  expect(errorOf('-'.repeat(31) + '1')).toMatchObject({ code: 'too-deep', at: 30, length: 1 })
  expect(parseFormula(Array(125).fill('(1)').join('+'))).toHaveProperty('formula')
})

test('five hundred brackets, and a million, end in an error and not in an overflow', () => {
  expect(errorOf('('.repeat(500))).toMatchObject({ code: 'too-deep', at: 30 })
  expect(errorOf('('.repeat(1_000_000))).toMatchObject({ code: 'too-long', at: 500, length: 999_500 })
})

test('a longest formula of one chain is computed', () => {
  expect(parseFormula('1' + '+1'.repeat(249))).toHaveProperty('formula')
  expect(parseFormula('1'.repeat(15) + ' '.repeat(485))).toHaveProperty('formula')
})

test('every sentence in every language is said by some mistake, with nothing left to fill in', () => {
  const errors = mistakes.map(([marked]) => errorOf(marked.replace('«', '').replace('»', '')))
  errors.push(errorOf('('.repeat(31)))
  for (const locale of locales) {
    const said = new Set(errors.map((error) => explain(locale, error)))
    const fixed = Object.values(formulaWords[locale].sentences).filter((text) => !text.includes('{'))
    expect(fixed.filter((text) => !said.has(text))).toEqual([])
    expect([...said].filter((text) => /undefined|[{}]/.test(text))).toEqual([])
  }
})

test('a hyphen between known pieces is shown as the minus it was meant to be', () => {
  const isKnown = (name: string) => ['price', 'floor-area', 'floor'].includes(name)
  expect(minusMeant('price-floor-area', isKnown)).toBe('price - floor-area')
  expect(minusMeant('floor-area-10-price', isKnown)).toBe('floor-area - 10 - price')
  expect(minusMeant('price-rebate', isKnown)).toBe(undefined)
  expect(minusMeant('price-', isKnown)).toBe(undefined)
  expect(minusMeant('rebate', isKnown)).toBe(undefined)
})

function errorOf(text: string): FormulaError {
  const parsed = parseFormula(text)
  if ('formula' in parsed) throw new Error(`${text} was read`)
  return parsed.error
}
