import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

/** Parts of the editor of a quiz, each with one job. */
export const parts = [
  'questions',
  'outcomes',
  'logic',
  'numbers',
  'map',
  'drive',
  'contact',
  'look',
  'site',
  'variants',
  'publish',
] as const

export type Part = (typeof parts)[number]

export interface QuizBuilderWords {
  choosePart: string
  parts: Record<Part, string>
  remarks: (count: number) => string
  editHint: string
  list: {
    note: string
    open: (place: number, title: string) => string
    add: string
    addAfter: string
    choose: string
    full: string
    conditional: string
    errors: (count: number) => string
    warnings: (count: number) => string
  }
  question: {
    of: (place: number, count: number) => string
    back: string
    before: string
    after: string
    copy: string
    remove: string
    lastStays: string
    removed: (title: string) => string
    copied: (title: string) => string
    required: string
    settings: string
    hint: string
    spin: string
    spins: Record<'S' | 'P' | 'I' | 'N', string>
    noSpin: string
    shown: (condition: string) => string
    follows: (count: number) => string
    /** To the rules of this question. */
    logic: string
    key: string
  }
  options: {
    title: string
    label: (place: number) => string
    add: string
    fresh: string
    full: (most: number) => string
    remove: (label: string) => string
    twoStay: string
    removed: (label: string) => string
    points: string
    pointsNote: string
    value: string
    valueNote: string
    tags: string
    tagsNote: string
    exclusive: string
    other: string
    picture: (label: string) => string
  }
  settings: Record<
    | 'min'
    | 'max'
    | 'step'
    | 'start'
    | 'leastTicks'
    | 'mostTicks'
    | 'stars'
    | 'scale'
    | 'whole'
    | 'letters'
    | 'rows'
    | 'earliest'
    | 'latest'
    | 'seconds'
    | 'accept'
    | 'files'
    | 'screenPicture',
    string
  > & {
    scales: Record<'stars' | 'nps', string>
    kinds: Record<'image' | 'pdf', string>
    daysNote: string
    notNumber: string
    notWhole: string
  }
  breaks: {
    removeTitle: string
    moveTitle: string
    removeNote: string
    moveNote: string
    remove: string
    move: string
    keep: string
    outcome: (title: string) => string
    variable: (key: string) => string
    variant: (key: string) => string
    elsewhere: Record<'contact' | 'bonus' | 'thanks' | 'bandsOf', string>
    condition: string
    action: string
    formula: string
    text: string
    order: string
  }
}

export const quizBuilderWords: Record<Locale, QuizBuilderWords> = {
  ru: {
    choosePart: 'Что править',
    parts: {
      questions: 'Вопросы',
      outcomes: 'Итоги',
      logic: 'Логика',
      numbers: 'Счёт',
      map: 'Карта',
      drive: 'Пройти',
      contact: 'Контакты',
      look: 'Вид',
      site: 'На сайт',
      variants: 'Варианты',
      publish: 'Публикация',
    },
    remarks: (count) => `замечаний: ${count}`,
    editHint: 'Нажмите на текст в просмотре, чтобы править его.',
    list: {
      note: 'Нажмите на вопрос, чтобы править его. Порядок меняют перетаскиванием, стрелками или Alt + ↑ ↓.',
      open: (place, title) => `Вопрос ${place}: ${title}`,
      add: 'Добавить вопрос',
      addAfter: 'Добавить после этого',
      choose: 'Что добавить',
      full: 'Больше 200 вопросов в квизе не бывает.',
      conditional: 'по условию',
      errors: (count) => `${count} ${plural('ru', count, { one: 'ошибка', few: 'ошибки', other: 'ошибок' })}`,
      warnings: (count) =>
        `${count} ${plural('ru', count, { one: 'совет', few: 'совета', other: 'советов' })}`,
    },
    question: {
      of: (place, count) => `Вопрос ${place} из ${count}`,
      back: 'Все вопросы',
      before: 'Предыдущий вопрос',
      after: 'Следующий вопрос',
      copy: 'Дублировать',
      remove: 'Удалить',
      lastStays: 'Единственный вопрос удалить нельзя',
      removed: (title) => `Удалено: ${title}`,
      copied: (title) => `Дублировано: ${title}`,
      required: 'Обязательный: без ответа дальше не пройти',
      settings: 'Настройки',
      hint: 'Что здесь говорит консультант',
      spin: 'Роль в разговоре (СПИН)',
      spins: { S: 'S: ситуация', P: 'P: проблема', I: 'I: последствия', N: 'N: выгода' },
      noSpin: 'Не отмечена',
      shown: (condition) => `Показываем, если ${condition}.`,
      follows: (count) =>
        `После ответа: ${count} ${plural('ru', count, { one: 'действие', few: 'действия', other: 'действий' })}.`,
      logic: 'Условия и переходы',
      key: 'Повторить ответ в тексте:',
    },
    options: {
      title: 'Варианты ответа',
      label: (place) => `Вариант ${place}`,
      add: 'Добавить вариант',
      fresh: 'Новый вариант',
      full: (most) => `Больше ${most} вариантов здесь не бывает.`,
      remove: (label) => `Удалить вариант «${label}»`,
      twoStay: 'Меньше двух вариантов не бывает',
      removed: (label) => `Удалён вариант «${label}»`,
      points: 'Баллы',
      pointsNote: 'от −100 до 100',
      value: 'Значение в формулах',
      valueNote: 'цена, площадь, доля',
      tags: 'Метки заявки',
      tagsNote: 'через запятую, латиницей',
      exclusive: 'Исключает остальные («ничего из этого»)',
      other: 'Свой вариант: просит написать, что именно',
      picture: (label) => `Картинка: ${label}`,
    },
    settings: {
      min: 'Не меньше',
      max: 'Не больше',
      step: 'Шаг',
      start: 'Где ползунок стоит сначала',
      leastTicks: 'Отметить не меньше',
      mostTicks: 'Отметить не больше',
      stars: 'Сколько звёзд (от 3 до 10, обычно 5)',
      scale: 'Шкала',
      whole: 'Только целые числа',
      letters: 'Самая большая длина, знаков',
      rows: 'Сколько строк видно (от 2 до 20)',
      earliest: 'Не раньше, дней от сегодня',
      latest: 'Не позже, дней от сегодня',
      seconds: 'Сколько секунд (от 1 до 5)',
      accept: 'Какие файлы',
      files: 'Сколько файлов можно (до 10)',
      screenPicture: 'Картинка экрана',
      scales: { stars: 'Звёзды', nps: 'От 0 до 10 (NPS)' },
      kinds: { image: 'Фото', pdf: 'PDF' },
      daysNote: '0 — сегодня, 1 — завтра, −1 — вчера.',
      notNumber: 'Нужно число цифрами',
      notWhole: 'Нужно целое число',
    },
    breaks: {
      removeTitle: 'На это ссылаются',
      moveTitle: 'Здесь это ещё не известно',
      removeNote: 'Если удалить, вместе уйдёт и это:',
      moveNote: 'Условия и тексты знают только то, что уже спросили. На новом месте уйдёт:',
      remove: 'Удалить и убрать ссылки',
      move: 'Переставить и убрать ссылки',
      keep: 'Оставить как есть',
      outcome: (title) => `Итог «${title}»`,
      variable: (key) => `Переменная ${key}`,
      variant: (key) => `Вариант ${key}`,
      elsewhere: { contact: 'Контакты', bonus: 'Бонус', thanks: 'Благодарность', bandsOf: 'Сегменты заявок' },
      condition: 'условие показа',
      action: 'действие после ответа',
      formula: 'в формуле вместо ответа будет 0',
      text: 'повтор ответа в тексте',
      order: 'свой список вопросов',
    },
  },
  en: {
    choosePart: 'What to edit',
    parts: {
      questions: 'Questions',
      outcomes: 'Outcomes',
      logic: 'Logic',
      numbers: 'Numbers',
      map: 'Map',
      drive: 'Try it',
      contact: 'Contacts',
      look: 'Look',
      site: 'On your site',
      variants: 'Variants',
      publish: 'Publishing',
    },
    remarks: (count) => `remarks: ${count}`,
    editHint: 'Press a text in the preview to edit it.',
    list: {
      note: 'Press a question to edit it. Change the order by dragging, with the arrows, or with Alt + ↑ ↓.',
      open: (place, title) => `Question ${place}: ${title}`,
      add: 'Add a question',
      addAfter: 'Add one after this',
      choose: 'What to add',
      full: 'A quiz holds no more than 200 questions.',
      conditional: 'conditional',
      errors: (count) => `${count} ${plural('en', count, { one: 'error', other: 'errors' })}`,
      warnings: (count) => `${count} ${plural('en', count, { one: 'hint', other: 'hints' })}`,
    },
    question: {
      of: (place, count) => `Question ${place} of ${count}`,
      back: 'All questions',
      before: 'The question before',
      after: 'The next question',
      copy: 'Duplicate',
      remove: 'Delete',
      lastStays: 'The only question cannot be deleted',
      removed: (title) => `Deleted: ${title}`,
      copied: (title) => `Duplicated: ${title}`,
      required: 'Required: nobody goes on without an answer',
      settings: 'Settings',
      hint: 'What the consultant says here',
      spin: 'Role in the talk (SPIN)',
      spins: { S: 'S: situation', P: 'P: problem', I: 'I: implication', N: 'N: need-payoff' },
      noSpin: 'Not marked',
      shown: (condition) => `Shown if ${condition}.`,
      follows: (count) =>
        `After the answer: ${count} ${plural('en', count, { one: 'action', other: 'actions' })}.`,
      logic: 'Conditions and jumps',
      key: 'To repeat the answer in a text:',
    },
    options: {
      title: 'Options',
      label: (place) => `Option ${place}`,
      add: 'Add an option',
      fresh: 'New option',
      full: (most) => `There can be no more than ${most} options here.`,
      remove: (label) => `Remove the option “${label}”`,
      twoStay: 'There are at least two options',
      removed: (label) => `Option “${label}” removed`,
      points: 'Points',
      pointsNote: 'from −100 to 100',
      value: 'Value in formulas',
      valueNote: 'a price, an area, a share',
      tags: 'Tags of the lead',
      tagsNote: 'separated by commas, in Latin letters',
      exclusive: 'Excludes the others (“none of these”)',
      other: 'Own answer: asks what exactly',
      picture: (label) => `Picture: ${label}`,
    },
    settings: {
      min: 'At least',
      max: 'At most',
      step: 'Step',
      start: 'Where the thumb waits',
      leastTicks: 'Tick at least',
      mostTicks: 'Tick at most',
      stars: 'How many stars (3 to 10, usually 5)',
      scale: 'Scale',
      whole: 'Whole numbers only',
      letters: 'Longest answer, characters',
      rows: 'Lines in sight (2 to 20)',
      earliest: 'Not before, days from today',
      latest: 'Not after, days from today',
      seconds: 'How many seconds (1 to 5)',
      accept: 'Which files',
      files: 'How many files (up to 10)',
      screenPicture: 'Picture of the screen',
      scales: { stars: 'Stars', nps: 'From 0 to 10 (NPS)' },
      kinds: { image: 'Photos', pdf: 'PDF' },
      daysNote: '0 is today, 1 tomorrow, −1 yesterday.',
      notNumber: 'A number in digits is needed',
      notWhole: 'A whole number is needed',
    },
    breaks: {
      removeTitle: 'Others refer to this',
      moveTitle: 'Not known there yet',
      removeNote: 'If it is deleted, this goes with it:',
      moveNote: 'Conditions and texts know only what has been asked before. In the new place this goes:',
      remove: 'Delete it and the references',
      move: 'Move it and drop the references',
      keep: 'Leave it as it is',
      outcome: (title) => `Outcome “${title}”`,
      variable: (key) => `Variable ${key}`,
      variant: (key) => `Variant ${key}`,
      elsewhere: { contact: 'Contacts', bonus: 'Bonus', thanks: 'Thanks', bandsOf: 'Segments of leads' },
      condition: 'condition',
      action: 'action after the answer',
      formula: 'the formula counts 0 instead',
      text: 'answer repeated in a text',
      order: 'list of questions of its own',
    },
  },
}
