import type { Device } from '@pulya/contract/device'
import type { Locale } from '@pulya/contract/locale'

import type { Verb } from '../quiz/logic/facts.ts'

/** A verb and its denial. */
type Verbs = Record<Verb, readonly [string, string]>

export interface QuizLogicWords {
  title: string
  note: string
  question: string
  before: string
  after: string
  startHere: string
  /** Of the condition under which a question is asked. */
  shown: string
  toAll: string
  onlyIf: string
  /** What follows the answer. */
  rules: string
  rulesNote: string
  noRules: string
  rule: (place: number) => string
  always: string
  addRule: string
  removeRule: (place: number) => string
  ruleRemoved: string
  /** A rule above leads everybody away. */
  neverRead: string
  otherwise: string
  otherwiseNote: string
  nextQuestion: (title: string) => string
  nextIf: (title: string) => string
  toOutcomes: string
  sentence: {
    if: string
    unless: string
    so: string
    notSo: string
    how: string
    and: string
    or: string
    join: string
    subject: string
    verb: string
    addClause: string
    addGroup: string
    removeClause: (place: number) => string
    group: string
    questions: string
    numbers: string
    came: string
    tag: string
    param: string
    device: string
    score: string
    answered: string
    gone: string
    sampleWord: string
  }
  verbs: Verbs
  /** Of a question with several options. */
  several: Verbs['has']
  /** Of a question: silence is in no range. */
  asked: Pick<Verbs, 'from' | 'to' | 'between'>
  operands: {
    option: string
    text: string
    from: string
    to: string
    number: string
    and: string
    tag: string
    param: string
    value: string
    device: string
    devices: Record<Device, string>
    wrongNumber: string
    wrongTag: string
    wrongName: string
    empty: string
  }
  action: {
    then: string
    what: string
    jump: string
    end: string
    disqualify: string
    count: string
    tag: string
    tagIt: string
    formula: string
  }
  outcomes: {
    title: string
    note: string
    show: (title: string) => string
    match: string
    noMatch: string
    rest: (title: string) => string
    needsOne: string
  }
}

export const quizLogicWords: Record<Locale, QuizLogicWords> = {
  ru: {
    title: 'Логика вопроса',
    note: 'Правила читаются сверху вниз: срабатывает первое, которое подошло. Если не подошло ни одно, действует «Иначе».',
    question: 'Вопрос',
    before: 'Предыдущий вопрос',
    after: 'Следующий вопрос',
    startHere: 'Пройти отсюда',
    shown: 'Кому задаём',
    toAll: 'Всем, кто сюда дошёл',
    onlyIf: 'Только некоторым',
    rules: 'После ответа',
    rulesNote:
      'Правило смотрит на этот ответ и на всё, что выше. Метки и переменные идут дальше по списку, переход или завершение заканчивает его.',
    noRules: 'Правил нет: после ответа все идут дальше по порядку.',
    rule: (place) => `Правило ${place}`,
    always: 'Всегда',
    addRule: 'Добавить правило',
    removeRule: (place) => `Удалить правило ${place}`,
    ruleRemoved: 'Правило удалено',
    neverRead:
      'Сюда очередь не дойдёт: правило выше уводит всех. Поставьте его ниже или добавьте ему условие.',
    otherwise: 'Иначе',
    otherwiseNote: 'Если ни одно правило никуда не увело',
    nextQuestion: (title) => `дальше по порядку: «${title}»`,
    nextIf: (title) => `дальше по порядку: «${title}», если подходит его условие`,
    toOutcomes: 'дальше по порядку: к итогам',
    sentence: {
      if: 'Если',
      unless: 'Кроме случаев, когда',
      so: 'верно, что',
      notSo: 'неверно, что',
      how: 'Если или кроме',
      and: 'и',
      or: 'или',
      join: 'И или или',
      subject: 'О чём условие',
      verb: 'Что должно быть',
      addClause: 'условие',
      addGroup: 'группа в скобках',
      removeClause: (place) => `Убрать условие ${place}`,
      group: 'Группа условий',
      questions: 'Ответы',
      numbers: 'Баллы и переменные',
      came: 'Откуда пришли',
      tag: 'метка заявки',
      param: 'метка в адресе (UTM, скрытое поле)',
      device: 'устройство',
      score: 'сумма баллов',
      answered: 'сколько ответили вопросов',
      gone: 'удалённый вопрос',
      sampleWord: 'срочно',
    },
    verbs: {
      has: ['— это', '— не'],
      says: ['содержит слова', 'не содержит слов'],
      answered: ['есть ответ', 'нет ответа'],
      from: ['не меньше', 'меньше'],
      to: ['не больше', 'больше'],
      between: ['от и до', 'вне пределов'],
      is: ['— это', '— не'],
    },
    several: ['включает', 'не включает'],
    asked: {
      from: ['не меньше', 'меньше или без ответа'],
      to: ['не больше', 'больше или без ответа'],
      between: ['от и до', 'вне пределов или без ответа'],
    },
    operands: {
      option: 'Вариант ответа',
      text: 'Слова в ответе',
      from: 'От',
      to: 'До',
      number: 'Число',
      and: 'до',
      tag: 'Метка',
      param: 'Имя метки в адресе',
      value: 'Значение метки в адресе',
      device: 'Устройство',
      devices: { phone: 'телефон', tablet: 'планшет', computer: 'компьютер' },
      wrongNumber: 'Нужно число цифрами',
      wrongTag: 'Метка: строчные латинские буквы, цифры и дефис',
      wrongName: 'Имя: строчные латинские буквы, цифры, дефис и подчёркивание',
      empty: 'Здесь нужны слова',
    },
    action: {
      then: 'то',
      what: 'Что сделать',
      jump: 'перейти к вопросу',
      end: 'закончить итогом',
      disqualify: 'закончить итогом и не спрашивать контакты',
      count: 'посчитать',
      tag: 'пометить заявку',
      tagIt: 'поставить метку',
      formula: 'Формула',
    },
    outcomes: {
      title: 'Какой итог увидят',
      note: 'Показываем первый итог, чьё условие подошло. Если его нет, итог с наибольшим счётом выше нуля, а иначе последний.',
      show: (title) => `Показать «${title}»`,
      match: 'Соревнуется по счёту',
      noMatch: 'не соревнуется',
      rest: (title) => `Иначе «${title}»: для всех остальных.`,
      needsOne: 'Ни условия, ни счёта: этот итог увидят, только если к нему ведёт правило вопроса.',
    },
  },
  en: {
    title: 'Logic of the question',
    note: 'Rules are read from the top: the first that fits wins. If none does, “Otherwise” holds.',
    question: 'Question',
    before: 'The question before',
    after: 'The next question',
    startHere: 'Try from here',
    shown: 'Who is asked',
    toAll: 'Everybody who gets here',
    onlyIf: 'Only some',
    rules: 'After the answer',
    rulesNote:
      'A rule looks at this answer and at everything above. Tags and variables go on down the list; a jump or an end closes it.',
    noRules: 'No rules: after the answer everybody goes on in order.',
    rule: (place) => `Rule ${place}`,
    always: 'Always',
    addRule: 'Add a rule',
    removeRule: (place) => `Delete rule ${place}`,
    ruleRemoved: 'Rule deleted',
    neverRead:
      'Nobody gets this far: a rule above leads everybody away. Move it down or give it a condition.',
    otherwise: 'Otherwise',
    otherwiseNote: 'If no rule has led anywhere',
    nextQuestion: (title) => `go on in order: “${title}”`,
    nextIf: (title) => `go on in order: “${title}”, if its condition holds`,
    toOutcomes: 'go on in order: to the outcomes',
    sentence: {
      if: 'If',
      unless: 'Unless',
      so: 'it is so that',
      notSo: 'it is not so that',
      how: 'If or unless',
      and: 'and',
      or: 'or',
      join: 'And or or',
      subject: 'What the condition is about',
      verb: 'What must be so',
      addClause: 'condition',
      addGroup: 'group in brackets',
      removeClause: (place) => `Take out condition ${place}`,
      group: 'Group of conditions',
      questions: 'Answers',
      numbers: 'Scores and variables',
      came: 'Where they came from',
      tag: 'the tag of the lead',
      param: 'the mark in the address (UTM, hidden field)',
      device: 'the device',
      score: 'the score',
      answered: 'the number of answered questions',
      gone: 'a deleted question',
      sampleWord: 'urgent',
    },
    verbs: {
      has: ['is', 'is not'],
      says: ['mentions', 'does not mention'],
      answered: ['is answered', 'is not answered'],
      from: ['is at least', 'is below'],
      to: ['is at most', 'is above'],
      between: ['is between', 'is not between'],
      is: ['is', 'is not'],
    },
    several: ['includes', 'does not include'],
    asked: {
      from: ['is at least', 'is below, or not answered'],
      to: ['is at most', 'is above, or not answered'],
      between: ['is between', 'is not between, or not answered'],
    },
    operands: {
      option: 'Option',
      text: 'Words in the answer',
      from: 'From',
      to: 'To',
      number: 'Number',
      and: 'and',
      tag: 'Tag',
      param: 'Name of the mark in the address',
      value: 'Value of the mark in the address',
      device: 'Device',
      devices: { phone: 'a phone', tablet: 'a tablet', computer: 'a computer' },
      wrongNumber: 'A number in digits is needed',
      wrongTag: 'A tag has lower-case Latin letters, digits and hyphens',
      wrongName: 'A name has lower-case Latin letters, digits, hyphens and underscores',
      empty: 'Some words are needed here',
    },
    action: {
      then: 'then',
      what: 'What to do',
      jump: 'go to the question',
      end: 'end with the outcome',
      disqualify: 'end with the outcome and ask for no contact',
      count: 'count',
      tag: 'mark the lead',
      tagIt: 'add a tag',
      formula: 'Formula',
    },
    outcomes: {
      title: 'Which outcome is shown',
      note: 'The first outcome whose condition holds is shown. If there is none, the one with the highest score above zero, or else the last.',
      show: (title) => `Show “${title}”`,
      match: 'Competes by the score',
      noMatch: 'does not compete',
      rest: (title) => `Otherwise “${title}”: for everybody else.`,
      needsOne:
        'No condition and no score: this outcome is shown only where a rule of a question leads to it.',
    },
  },
}
