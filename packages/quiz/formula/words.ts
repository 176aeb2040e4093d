import type { Locale } from '@pulya/contract/locale'

import type { FunctionName } from './formula.ts'
import type { Sentence } from './sentence.ts'

interface FormulaWords {
  /** How each function is written. */
  usage: Record<FunctionName, string>
  sentences: Record<Sentence, string>
}

/** `{found}` is the text at the place of the error, `{after}` the piece before it. */
export const formulaWords: Record<Locale, FormulaWords> = {
  ru: {
    usage: {
      min: 'min(a, b, …)',
      max: 'max(a, b, …)',
      round: 'round(число, шаг)',
      if: 'if(условие, да, нет)',
      floor: 'floor(число)',
      ceil: 'ceil(число)',
      abs: 'abs(число)',
    },
    sentences: {
      empty: 'Напишите формулу, например: area × 120',
      'too-long': 'Формула длиннее {charactersMax} знаков. Вынесите часть в отдельную переменную',
      'too-deep': 'Скобки вложены глубже {nestingMax} раз. Вынесите часть в отдельную переменную',
      'sign-unknown': 'Знака «{found}» в формулах нет. Уберите его',
      'sign-misplaced':
        'Подряд сравнивают только два значения. Вместо a < b < c напишите if(a < b, b < c, 0)',
      'operand-missing': 'После «{after}» не хватает числа или имени',
      'operand-missing-first': 'Перед «{found}» не хватает числа или имени',
      'operator-missing': 'Между «{after}» и «{found}» не хватает знака: + − × ÷',
      'number-split':
        'Между «{after}» и «{found}» не хватает знака. Если это одно число, напишите слитно: {joined}',
      'number-malformed':
        'У числа «{found}» должны быть цифры с обеих сторон точки, а точка только одна: 0.9',
      'number-too-long': 'В числе «{found}» больше {digitsMax} знаков. Округлите его',
      'comma-in-number':
        'Запятую в «{found}» можно понять двояко. Дробь пишется с точкой: {pointed}. Между значениями функции после запятой нужен пробел: {spaced}',
      'comma-outside':
        'Запятая разделяет только значения функции: min(a, b). Если это дробь, напишите её с точкой: 0.9',
      'bracket-open': 'Закройте эту скобку: не хватает «)»',
      'bracket-extra': 'Эта скобка ничего не закрывает. Уберите её или откройте «(» раньше',
      'function-unknown':
        'Функции «{found}» нет. Есть {functions}. Если это умножение, поставьте перед скобкой знак ×',
      'arguments-count': 'В скобках не столько значений, сколько нужно. Пишите так: {usage}',
      'multiply-by-letter': 'Здесь буква «{found}». Умножение пишется знаком × или *',
      'name-malformed':
        'Слово «{found}» не подходит: имена пишутся строчными латинскими буквами, цифрами и дефисом',
      'sign-invisible': 'Здесь стоит невидимый знак. Сотрите его',
      percent: 'Вместо процентов напишите долю: 10 % — это 0.1',
      semicolon: 'Значения функции разделяет запятая, а не точка с запятой',
      dash: 'Здесь тире. Наберите минус: -',
      dot: 'Умножение пишется знаком × или *',
      colon: 'Деление пишется знаком ÷ или /',
      power: 'Степени в формулах нет. Умножьте значение само на себя: a × a',
      exclamation: '«Не равно» пишется знаком ≠ или <>',
      'bracket-kind': 'Скобки бывают только круглые: ( )',
    },
  },
  en: {
    usage: {
      min: 'min(a, b, …)',
      max: 'max(a, b, …)',
      round: 'round(number, step)',
      if: 'if(condition, yes, no)',
      floor: 'floor(number)',
      ceil: 'ceil(number)',
      abs: 'abs(number)',
    },
    sentences: {
      empty: 'Write a formula, for example: area × 120',
      'too-long':
        'The formula is longer than {charactersMax} characters. Move a part of it to a variable of its own',
      'too-deep': 'Brackets are nested deeper than {nestingMax} times. Move a part to a variable of its own',
      'sign-unknown': 'Formulas have no sign “{found}”. Remove it',
      'sign-misplaced':
        'Only two values can be compared in a row. Instead of a < b < c write if(a < b, b < c, 0)',
      'operand-missing': 'A number or a name is missing after “{after}”',
      'operand-missing-first': 'A number or a name is missing before “{found}”',
      'operator-missing': 'A sign is missing between “{after}” and “{found}”: + − × ÷',
      'number-split':
        'A sign is missing between “{after}” and “{found}”. If it is one number, write it together: {joined}',
      'number-malformed': 'The number “{found}” needs digits on both sides of one point: 0.9',
      'number-too-long': 'The number “{found}” is longer than {digitsMax} characters. Round it',
      'comma-in-number':
        'The comma in “{found}” can be read in two ways. A decimal is written with a point: {pointed}. Between values of a function put a space after the comma: {spaced}',
      'comma-outside':
        'A comma only separates values of a function: min(a, b). If this is a decimal, write it with a point: 0.9',
      'bracket-open': 'Close this bracket: a “)” is missing',
      'bracket-extra': 'This bracket closes nothing. Remove it or open a “(” before',
      'function-unknown':
        'There is no function “{found}”. There are {functions}. If you mean multiplication, put × before the bracket',
      'arguments-count': 'The number of values in brackets is wrong. Write it like this: {usage}',
      'multiply-by-letter': 'This is the letter “{found}”. Multiplication is written × or *',
      'name-malformed':
        'The word “{found}” does not fit: names are lowercase Latin letters, digits and hyphens',
      'sign-invisible': 'There is an invisible character here. Delete it',
      percent: 'Instead of per cent write a fraction: 10% is 0.1',
      semicolon: 'Values of a function are separated by a comma, not by a semicolon',
      dash: 'This is a dash. Type a minus: -',
      dot: 'Multiplication is written × or *',
      colon: 'Division is written ÷ or /',
      power: 'Formulas have no powers. Multiply the value by itself: a × a',
      exclamation: '“Not equal” is written ≠ or <>',
      'bracket-kind': 'Brackets are only round: ( )',
    },
  },
}
