import type { Locale } from '@pulya/contract/locale'
import type { Segment } from '@pulya/contract/segment'

export interface QuizNumbersWords {
  scores: {
    title: string
    note: string
    own: string
    name: string
    add: string
    fresh: string
    remove: (title: string) => string
    removed: (title: string) => string
    full: string
  }
  points: {
    title: string
    note: string
    option: string
    score: string
    cell: (option: string, score: string) => string
  }
  bands: {
    title: string
    note: string
    of: string
    atLeast: string
    segment: string
    segments: Record<Segment, string>
    add: string
    remove: (place: number) => string
    removed: (place: number) => string
    below: string
  }
  variables: {
    title: string
    note: string
    none: string
    computed: string
    counted: string
    name: string
    nameNote: string
    kind: string
    add: string
    start: string
    unit: string
    money: string
    remove: (key: string) => string
    removed: (key: string) => string
    repeat: string
  }
  formula: {
    insert: string
    questions: string
    numbers: string
    result: string
    samples: string
    showPlace: string
    unknown: (name: string) => string
    meant: (said: string) => string
    kept: string
    help: string
  }
}

export const quizNumbersWords: Record<Locale, QuizNumbersWords> = {
  ru: {
    scores: {
      title: 'Баллы',
      note: 'Сумма баллов есть в каждом квизе. Свои счёты нужны, когда итоги соревнуются: счёт каждого растёт от своих ответов.',
      own: 'Свои счёты',
      name: 'Название счёта',
      add: 'Добавить счёт',
      fresh: 'Новый счёт',
      remove: (title) => `Удалить счёт «${title}»`,
      removed: (title) => `Удалён счёт «${title}»`,
      full: 'Больше десяти своих счётов не бывает.',
    },
    points: {
      title: 'Сколько баллов дают ответы',
      note: 'Целые числа от −100 до 100. Пустая клетка не даёт ничего.',
      option: 'Ответ',
      score: 'Сумма баллов',
      cell: (option, score) => `${score}: ${option}`,
    },
    bands: {
      title: 'Какая заявка горячая',
      note: 'Заявка получает самую высокую ступень, до которой дошёл счёт.',
      of: 'По какому счёту',
      atLeast: 'Не меньше',
      segment: 'заявка',
      segments: { hot: 'горячая', warm: 'тёплая', cold: 'холодная' },
      add: 'Добавить ступень',
      remove: (place) => `Удалить ступень ${place}`,
      removed: (place) => `Удалена ступень ${place}`,
      below: 'Ниже всех ступеней заявка холодная.',
    },
    variables: {
      title: 'Переменные',
      note: 'Формула видит ответы, счёты и переменные выше неё. Результат можно повторить в тексте и спросить в условии.',
      none: 'Переменных нет. Добавьте формулу, чтобы показать цену, срок или размер скидки.',
      computed: 'Считает формула',
      counted: 'Меняют правила вопросов',
      name: 'Имя',
      nameNote: 'латиницей, по нему её зовут в формулах: price',
      kind: 'Откуда число',
      add: 'Добавить переменную',
      start: 'Сначала равна',
      unit: 'Единица',
      money: 'Это деньги: показать в валюте фирмы',
      remove: (key) => `Удалить переменную ${key}`,
      removed: (key) => `Удалена переменная ${key}`,
      repeat: 'Повторить в тексте:',
    },
    formula: {
      insert: 'Вставить имя…',
      questions: 'Ответы',
      numbers: 'Баллы и переменные',
      result: 'Получится',
      samples: 'При таких ответах',
      showPlace: 'Показать место',
      unknown: (name) => `Имени «${name}» здесь нет`,
      meant: (said) => `Если это вычитание, поставьте пробелы: ${said}`,
      kept: 'Пока формула не читается, действует прежняя.',
      help: 'Знаки + − × ÷ и сравнения, функции min, max, round, if, floor, ceil, abs. Дробь пишется с точкой: 0.9',
    },
  },
  en: {
    scores: {
      title: 'Scores',
      note: 'Every quiz has the score. Scores of your own are for outcomes that compete: each grows by answers of its own.',
      own: 'Scores of your own',
      name: 'Name of the score',
      add: 'Add a score',
      fresh: 'New score',
      remove: (title) => `Delete the score “${title}”`,
      removed: (title) => `Score “${title}” deleted`,
      full: 'There can be no more than ten scores of your own.',
    },
    points: {
      title: 'Points for the answers',
      note: 'Whole numbers from −100 to 100. An empty cell gives nothing.',
      option: 'Answer',
      score: 'The score',
      cell: (option, score) => `${score}: ${option}`,
    },
    bands: {
      title: 'Which lead is hot',
      note: 'A lead is of the highest band that its score reaches.',
      of: 'By which score',
      atLeast: 'At least',
      segment: 'the lead is',
      segments: { hot: 'hot', warm: 'warm', cold: 'cold' },
      add: 'Add a band',
      remove: (place) => `Delete band ${place}`,
      removed: (place) => `Band ${place} deleted`,
      below: 'Below all bands a lead is cold.',
    },
    variables: {
      title: 'Variables',
      note: 'A formula sees answers, scores and the variables above it. Its result can be repeated in a text and asked about in a condition.',
      none: 'No variables. Add a formula to show a price, a term or a discount.',
      computed: 'Computed by a formula',
      counted: 'Changed by rules of questions',
      name: 'Name',
      nameNote: 'in Latin letters, formulas call it so: price',
      kind: 'Where the number comes from',
      add: 'Add a variable',
      start: 'Starts at',
      unit: 'Unit',
      money: 'It is money: shown in the currency of the firm',
      remove: (key) => `Delete the variable ${key}`,
      removed: (key) => `Variable ${key} deleted`,
      repeat: 'To repeat it in a text:',
    },
    formula: {
      insert: 'Insert a name…',
      questions: 'Answers',
      numbers: 'Scores and variables',
      result: 'Result',
      samples: 'With such answers',
      showPlace: 'Show the place',
      unknown: (name) => `There is no “${name}” here`,
      meant: (said) => `If this is a subtraction, put spaces: ${said}`,
      kept: 'Until the formula can be read, the one before it holds.',
      help: 'Signs + − × ÷ and comparisons, functions min, max, round, if, floor, ceil, abs. Fractions have a point: 0.9',
    },
  },
}
