import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import type { QuestionKind } from '@pulya/questions/definitions'

export interface QuizTextWords {
  title: string
  phone: string
  questions: string
  questionsNote: string
  kinds: Record<QuestionKind, string>
  question: string
  help: string
  option: (number: number) => string
  unit: string
  /** What the ends of a scale mean. */
  low: string
  high: string
  text: string
  /** On the button that goes on. */
  goOn: string
  /** Shown one after another. */
  lines: string
  outcomes: string
  /** @param key of a question there is, to show how its answer is repeated. */
  outcomesNote: (key: string) => string
  outcomeTitle: string
  paragraphs: string
  checklist: string
  contact: string
  contactTitle: string
  contactText: string
  button: string
  consents: Record<ConsentPurpose, string>
  thanks: string
  thanksTitle: string
  thanksText: string
  findings: { title: string; errors: string; warnings: string; none: string }
  snippet: {
    title: string
    text: string
    copy: string
    unpublished: string
    following: string
    pinned: string
    pinnedText: string
    pinRefused: string
  }
}

export const quizTextWords: Record<Locale, QuizTextWords> = {
  ru: {
    title: 'Название квиза',
    phone: 'Телефон фирмы',
    questions: 'Вопросы',
    questionsNote: 'Менять можно слова. Порядок, баллы и условия показа остаются прежними.',
    kinds: {
      single: 'один ответ',
      multiple: 'несколько ответов',
      picture: 'картинки',
      dropdown: 'список',
      'yes-no': 'да или нет',
      slider: 'ползунок',
      range: 'диапазон',
      rating: 'оценка',
      statement: 'экран с текстом',
      loader: 'пауза перед результатом',
      number: 'число',
      text: 'короткий текст',
      'long-text': 'длинный текст',
      date: 'дата',
      phone: 'телефон',
      email: 'почта',
      file: 'файлы',
    },
    question: 'Вопрос',
    help: 'Подсказка под вопросом',
    option: (number) => `Ответ ${number}`,
    unit: 'Единица',
    low: 'Начало шкалы',
    high: 'Конец шкалы',
    text: 'Текст, каждый абзац с новой строки',
    goOn: 'Кнопка продолжения',
    lines: 'Строки, от двух до четырёх',
    outcomes: 'Итоги',
    outcomesNote: (key) =>
      `Человек видит первый итог, условие которого выполнилось. {${key}} в тексте заменится его ответом на этот вопрос.`,
    outcomeTitle: 'Заголовок итога',
    paragraphs: 'Абзацы, каждый с новой строки',
    checklist: 'Список, каждый пункт с новой строки',
    contact: 'Контакты',
    contactTitle: 'Заголовок шага',
    contactText: 'Зачем нужен телефон',
    button: 'Кнопка отправки',
    consents: { processing: 'Согласие на обработку данных', ads: 'Согласие на рассылку' },
    thanks: 'После отправки',
    thanksTitle: 'Заголовок благодарности',
    thanksText: 'Что будет дальше',
    findings: {
      title: 'Проверка квиза',
      errors: 'Помешает опубликовать',
      warnings: 'Стоит поправить',
      none: 'Проверка квиза: замечаний нет.',
    },
    snippet: {
      title: 'Код для сайта',
      text: 'Вставьте эту строку туда, где на странице должен появиться квиз. Новые версии подхватятся сами.',
      copy: 'Скопировать код',
      unpublished: 'Код заработает после публикации.',
      following: 'Всегда последняя версия',
      pinned: 'Закреплённая версия',
      pinnedText:
        'Браузер выполнит только эти байты: подмена невозможна, но новые публикации и исправления сами не придут.',
      pinRefused: 'Закрепить не получилось. Попробуйте ещё раз.',
    },
  },
  en: {
    title: 'Title of the quiz',
    phone: 'Phone of the firm',
    questions: 'Questions',
    questionsNote: 'The words can be changed. The order, the points and the conditions stay as they are.',
    kinds: {
      single: 'one answer',
      multiple: 'several answers',
      picture: 'pictures',
      dropdown: 'list',
      'yes-no': 'yes or no',
      slider: 'slider',
      range: 'range',
      rating: 'rating',
      statement: 'screen with text',
      loader: 'pause before the result',
      number: 'number',
      text: 'short text',
      'long-text': 'long text',
      date: 'date',
      phone: 'phone',
      email: 'email',
      file: 'files',
    },
    question: 'Question',
    help: 'Hint under the question',
    option: (number) => `Answer ${number}`,
    unit: 'Unit',
    low: 'Start of the scale',
    high: 'End of the scale',
    text: 'Text, each paragraph on a line of its own',
    goOn: 'Button to continue',
    lines: 'Lines, two to four',
    outcomes: 'Outcomes',
    outcomesNote: (key) =>
      `A person sees the first outcome whose condition holds. {${key}} in a text is replaced by their answer to that question.`,
    outcomeTitle: 'Title of the outcome',
    paragraphs: 'Paragraphs, each on a line of its own',
    checklist: 'Checklist, each item on a line of its own',
    contact: 'Contact',
    contactTitle: 'Title of the step',
    contactText: 'Why the phone is needed',
    button: 'Button to send',
    consents: { processing: 'Consent to data processing', ads: 'Consent to the newsletter' },
    thanks: 'After it is sent',
    thanksTitle: 'Title of the thanks',
    thanksText: 'What happens next',
    findings: {
      title: 'Check of the quiz',
      errors: 'Keeps it from being published',
      warnings: 'Worth mending',
      none: 'Check of the quiz: nothing to mend.',
    },
    snippet: {
      title: 'Code for your site',
      text: 'Put this line where the quiz should appear on the page. New versions arrive by themselves.',
      copy: 'Copy the code',
      unpublished: 'The code will work once the quiz is published.',
      following: 'Always the latest version',
      pinned: 'Pinned version',
      pinnedText:
        'A browser runs these bytes only: nobody can swap them, and new publications and fixes do not arrive by themselves.',
      pinRefused: 'It could not be pinned. Try again.',
    },
  },
}
