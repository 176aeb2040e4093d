import type { QuizDocument } from '../document.ts'
import { begun, contactWays, option, single } from './template.ts'

const right = { points: 1 }
const wrong = { scores: { wrong: 1 } }
const help = 'If you are not sure, say so: a lucky guess only makes the level look higher.'
const dontKnow = option('unsure', 'I do not know', wrong)
/** After two mistakes harder tasks would only tire. */
const enough = { actions: [{ when: { value: 'wrong', atLeast: 2 }, jump: 'goal' }] }

const howLong =
  'One step usually takes about 200 hours of lessons and homework. At your pace: {months} months.'
const rough =
  'Five tasks give a rough idea of your grammar. A teacher checks speaking and listening in the trial lesson.'

export const englishLevelEn: QuizDocument = {
  ...begun.en,
  title: 'What is your level of English?',
  theme: 'campus',
  scores: [
    { key: 'wrong', title: 'Mistakes' },
    { key: 'ready', title: 'Readiness to begin' },
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
      ['What do you need English for?', 'Topics and the teacher are chosen for it.'],
      [
        option('work', 'Work and calls', { tags: ['work'], scores: { ready: 2 } }),
        option('travel', 'Travel'),
        option('exam', 'An exam', { tags: ['exam'], scores: { ready: 2 } }),
        option('move', 'Moving abroad', { scores: { ready: 2 } }),
        option('unsure', 'For myself, no special aim'),
      ],
    ),
    single(
      'pace',
      ['How many hours a week could you study?', 'Homework included. Rather name less than more.'],
      [
        option('two', '2 hours', { value: 2 }),
        option('four', '4 hours', { value: 4, scores: { ready: 1 } }),
        option('six', '6 hours or more', { value: 6, scores: { ready: 2 } }),
        option('unsure', 'Not sure, count 3', { value: 3 }),
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
      title: 'It looks like C1: fluent',
      paragraphs: [
        'Grammar does not hold you back. What comes next is speed and style: talk with natives, texts of your own field.',
        rough,
      ],
    },
    {
      key: 'b2',
      when: { scoreAtLeast: 4 },
      title: 'It looks like B2: confident',
      paragraphs: [
        'You speak of difficult things and follow nearly everything. On the way to C1: inversion, shades of tense, linking.',
        howLong,
        rough,
      ],
    },
    {
      key: 'b1',
      when: { scoreAtLeast: 3 },
      title: 'It looks like B1: intermediate',
      paragraphs: [
        'You get by on a journey and in a simple talk at work. Next come the sequence of tenses and longer speech.',
        howLong,
        rough,
      ],
    },
    {
      key: 'a2',
      when: { scoreAtLeast: 2 },
      title: 'It looks like A2: elementary',
      paragraphs: [
        'You make simple sentences about yourself and about yesterday. Next come the future, conditions and more words.',
        howLong,
        rough,
      ],
    },
    {
      key: 'a1',
      title: 'It looks like A1: the beginning',
      paragraphs: [
        'Everybody starts here. The first months are simple phrases aloud, with no rules for the sake of rules.',
        howLong,
        rough,
      ],
    },
  ],
  contact: {
    title: 'Shall we book a trial lesson?',
    text: '25 minutes with a teacher who listens to you, checks the level and sends a plan. No card needed.',
    button: 'Book the lesson',
    ...contactWays.en,
  },
  thanks: {
    title: 'Thank you, we are finding a time',
    text: 'We call in office hours and agree on the lesson. You will need internet and headphones.',
  },
}
