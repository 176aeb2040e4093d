import type { QuizDocument } from '../document.ts'
import { begun, contactWays, option, single } from './template.ts'

const right = { points: 1 }
const wrong = { scores: { wrong: 1 } }
const help = 'Не уверены — жмите «Не знаю»: угаданный ответ завысит уровень.'
const dontKnow = option('unsure', 'Не знаю', wrong)
/** After two mistakes harder tasks would only tire. */
const enough = { actions: [{ when: { value: 'wrong', atLeast: 2 }, jump: 'goal' }] }

const howLong =
  'На ступень обычно уходит около 200 часов занятий и домашней работы. В вашем темпе это {months} мес.'
const rough =
  'Пять заданий дают прикидку по грамматике. Речь и понимание на слух проверит преподаватель на пробном уроке.'

export const englishLevelRu: QuizDocument = {
  ...begun.ru,
  title: 'Какой у вас уровень английского?',
  theme: 'campus',
  scores: [
    { key: 'wrong', title: 'Ошибки' },
    { key: 'ready', title: 'Готовность начать' },
  ],
  variables: [{ key: 'months', formula: 'ceil(200 / (pace × 4))' }],
  questions: [
    single(
      'a1',
      ['She ___ a doctor.', help],
      [option('are', 'are', wrong), option('is', 'is', right), option('am', 'am', wrong), dontKnow],
    ),
    single(
      'a2',
      ['We ___ to Rome last year.', help],
      [
        option('went', 'went', right),
        option('have-gone', 'have gone', wrong),
        option('go', 'go', wrong),
        dontKnow,
      ],
    ),
    single(
      'b1',
      ['If it rains tomorrow, we ___ at home.', help],
      [
        option('would-stay', 'would stay', wrong),
        option('stayed', 'stayed', wrong),
        option('will-stay', 'will stay', right),
        dontKnow,
      ],
      enough,
    ),
    single(
      'b2',
      ['By the time we arrived, the film ___.', help],
      [
        option('starts', 'starts', wrong),
        option('had-started', 'had started', right),
        option('has-started', 'has started', wrong),
        dontKnow,
      ],
      enough,
    ),
    single(
      'c1',
      ['Not until later ___ what had happened.', help],
      [
        option('understood', 'we understood', wrong),
        option('did-understand', 'we did understand', wrong),
        option('did-we', 'did we understand', right),
        dontKnow,
      ],
    ),
    single(
      'goal',
      ['Зачем вам английский?', 'Под цель подбираем темы и преподавателя.'],
      [
        option('work', 'Работа и созвоны', { tags: ['work'], scores: { ready: 2 } }),
        option('travel', 'Поездки'),
        option('exam', 'Экзамен', { tags: ['exam'], scores: { ready: 2 } }),
        option('move', 'Переезд', { scores: { ready: 2 } }),
        option('unsure', 'Для себя, без цели'),
      ],
    ),
    single(
      'pace',
      ['Сколько часов в неделю готовы заниматься?', 'Вместе с домашней работой. Честнее назвать меньше.'],
      [
        option('two', '2 часа', { value: 2 }),
        option('four', '4 часа', { value: 4, scores: { ready: 1 } }),
        option('six', '6 часов и больше', { value: 6, scores: { ready: 2 } }),
        option('unsure', 'Не знаю, считайте по 3', { value: 3 }),
      ],
    ),
  ],
  bands: [
    { atLeast: 3, segment: 'hot' },
    { atLeast: 1, segment: 'warm' },
  ],
  bandsOf: 'ready',
  outcomes: [
    {
      key: 'c1',
      when: { scoreAtLeast: 5 },
      title: 'Похоже на C1: свободный',
      paragraphs: [
        'Грамматика вам не мешает. Дальше — живая речь, стиль и скорость: разговор с носителем, тексты по вашей теме.',
        rough,
      ],
    },
    {
      key: 'b2',
      when: { scoreAtLeast: 4 },
      title: 'Похоже на B2: уверенный',
      paragraphs: [
        'Вы говорите о сложном и понимаете почти всё. До C1 не хватает точности: инверсия, оттенки времён, связки.',
        howLong,
        rough,
      ],
    },
    {
      key: 'b1',
      when: { scoreAtLeast: 3 },
      title: 'Похоже на B1: средний',
      paragraphs: [
        'В поездке и в простом рабочем разговоре вы не потеряетесь. Дальше — согласование времён и длинная речь.',
        howLong,
        rough,
      ],
    },
    {
      key: 'a2',
      when: { scoreAtLeast: 2 },
      title: 'Похоже на A2: базовый',
      paragraphs: [
        'Вы строите простые фразы о себе и о вчерашнем дне. Дальше — будущее, условия и больше слов.',
        howLong,
        rough,
      ],
    },
    {
      key: 'a1',
      title: 'Похоже на A1: начало',
      paragraphs: [
        'С этого начинают все. Первые месяцы — простые фразы вслух, без правил ради правил.',
        howLong,
        rough,
      ],
    },
  ],
  contact: {
    title: 'Записать на пробный урок?',
    text: '25 минут с преподавателем: проверит речь, уточнит уровень и пришлёт план. Карта не нужна.',
    button: 'Записаться на урок',
    ...contactWays.ru,
  },
  thanks: {
    title: 'Спасибо, подбираем время',
    text: 'Позвоним в рабочее время и договоримся об уроке. Понадобятся интернет и наушники.',
  },
}
