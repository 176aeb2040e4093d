import { definitions, type QuestionKind } from '@pulya/questions/definitions'
import { quizDocument } from '@pulya/quiz/document'

/** The registry is an object by kind. */
const kinds = Object.keys(definitions) as QuestionKind[]

const when = { question: 'first', says: 'срочно' }
const picture = { src: '/pictures/blank.svg', alt: 'Дом у реки' }

/** What kinds say only when they are told to. */
const more: Partial<Record<QuestionKind, object>> = {
  statement: { picture, button: 'Дальше' },
  picture: {
    options: ['o1', 'o2'].map((key) => ({ key, label: `Вид ${key}`, picture })),
  },
}

const all = kinds.map((kind) => ({
  ...definitions[kind].blank(kind, 'ru'),
  help: 'Можно примерно',
  hint: 'Спрошу ещё об одном',
  when,
  actions: [{ when, tag: 'urgent' }],
  ...more[kind],
}))

const own = { title: 'Иначе', text: 'Иначе' }

/** For tests: a quiz that says everything a quiz can say. */
export const wholeQuiz = quizDocument.parse({
  schema: 1,
  locale: 'ru',
  title: 'Квиз',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  consultant: { name: 'Анна', role: 'Юрист', picture },
  hidden: [{ key: 'city', fallback: 'ваш город' }],
  scores: [{ key: 'risk', title: 'Риск' }],
  variables: [
    { key: 'price', formula: '100 * answered', unit: 'руб.' },
    { key: 'visits', start: 0 },
  ],
  questions: [definitions.text.blank('first', 'ru'), ...all],
  bands: [],
  outcomes: [
    {
      key: 'soon',
      when,
      title: 'Поспешите',
      paragraphs: ['Раз', 'Два'],
      checklist: ['Паспорт'],
      redirect: { href: 'https://example.com/', label: 'Условия' },
    },
    { key: 'rest', title: 'Не спешите', paragraphs: ['Раз'] },
  ],
  contact: {
    title: 'Контакт',
    text: 'Позвоним',
    hint: 'Позвоню сама',
    button: 'Отправить',
    channels: [],
    consents: [
      { purpose: 'processing', label: 'Согласен', document: 'abcd-efgh', required: true },
      { purpose: 'ads', label: 'Пишите мне', document: 'abcd-efgh', required: false },
    ],
  },
  bonus: { title: 'Скидка', text: 'Назовите код', amount: '5', unit: 'часов', days: 30 },
  thanks: { title: 'Спасибо', text: 'Позвоним' },
  variants: [
    { key: 'A', name: 'Как сейчас' },
    {
      key: 'B',
      name: 'Короче',
      title: 'Иначе',
      questions: {
        single: { title: 'Иначе', help: 'Иначе', hint: 'Иначе', options: { o1: 'Иначе' } },
        statement: { text: ['Иначе'], button: 'Иначе' },
        loader: { lines: ['Иначе', 'И так'] },
      },
      outcomes: { soon: { title: 'Иначе', paragraphs: ['Иначе'], checklist: ['Иначе'] } },
      contact: { ...own, hint: 'Иначе', button: 'Иначе' },
      bonus: own,
      thanks: own,
    },
  ],
})
