import type { QuizDocument } from '../document.ts'
import { begun, contactWays, multiple, option, single } from './template.ts'

export const dentalRouteEn: QuizDocument = {
  ...begun.en,
  title: 'Your teeth: where does treatment begin?',
  theme: 'clinic',
  questions: [
    single(
      'concern',
      ['What troubles you?', 'Choose the main thing; the dentist asks about the rest.'],
      [
        option('acute', 'A strong pain right now'),
        option('tooth', 'A chip, a filling, pain from cold', { points: 2 }),
        option('missing', 'One or more teeth are missing', { points: 3 }),
        option('gums', 'Bleeding gums, tartar', { points: 1 }),
        option('look', 'I do not like how they look', { points: 2 }),
        option('unsure', 'I am not sure, it has been long'),
      ],
      { actions: [{ when: { question: 'concern', has: 'acute' }, disqualify: 'acute' }] },
    ),
    single(
      'last-visit',
      ['When were you last at a dentist?', 'Nobody will scold you: it tells where to begin looking.'],
      [
        option('half-year', 'Within half a year'),
        option('two-years', 'Half a year to two years ago', { points: 1 }),
        option('long', 'More than two years ago', { points: 1 }),
        option('unsure', 'I do not remember'),
      ],
    ),
    single(
      'pictures',
      ['Do you have a recent X-ray?', 'Less than a year old. With one, you may not need another.'],
      [option('yes', 'Yes'), option('no', 'No'), option('unsure', 'I am not sure I can find it')],
    ),
    single(
      'fear',
      [
        'Are you afraid of the dentist?',
        'Many are. The dentist will know and tell you of every step before it.',
      ],
      [
        option('yes', 'Yes, very', { tags: ['afraid'] }),
        option('some', 'A little'),
        option('no', 'No'),
        option('unsure', 'I would rather not say'),
      ],
    ),
    multiple(
      'days',
      ['When could you come?', 'Tick all that suit you.'],
      [
        option('morning', 'Weekday mornings'),
        option('day', 'Weekday afternoons'),
        option('evening', 'Weekday evenings'),
        option('weekend', 'Weekends'),
        option('unsure', 'I do not know yet', { exclusive: true }),
      ],
    ),
  ],
  bands: [
    { atLeast: 3, segment: 'hot' },
    { atLeast: 1, segment: 'warm' },
  ],
  outcomes: [
    {
      key: 'acute',
      contact: false,
      title: 'Call us now: +44 20 7946 0000',
      paragraphs: [
        'Strong pain is seen out of turn. Do not wait for an answer: say by phone what hurts and whether it is swollen.',
        'If the swelling grows, you have a fever, or it is hard to swallow or breathe, call 999 or 112.',
      ],
      checklist: [
        'Do not warm the cheek',
        'A painkiller as its leaflet says, if you may take it',
        'Bring the list of medicines you take',
      ],
    },
    {
      key: 'missing',
      when: { question: 'concern', has: 'missing' },
      title: 'Your route: a check, then a plan to fill the gap',
      paragraphs: [
        'Visit 1: a check and an X-ray. Visit 2: the dentist shows the ways side by side — a bridge, an implant, a denture — with the time and price of each stage.',
        'After that, treatment goes in the order you choose. You need not begin on the day of the check.',
      ],
      checklist: [
        'Old X-rays, if you have them',
        'A list of medicines and illnesses',
        'Questions you want to ask',
      ],
    },
    {
      key: 'treat',
      when: {
        any: [
          { question: 'concern', has: 'tooth' },
          { question: 'concern', has: 'look' },
        ],
      },
      title: 'Your route: a check, a plan, treatment in stages',
      paragraphs: [
        'Visit 1: a check, an X-ray and a written plan. Visits 2 and 3: treatment by that plan, first what must not wait.',
        'You hear the price of a stage before it begins. If something shows that the X-ray did not, the dentist stops and explains.',
      ],
      checklist: ['An X-ray if it is less than a year old', 'A list of medicines and allergies'],
    },
    {
      key: 'check',
      title: 'Your route: a check and a hygiene visit',
      paragraphs: [
        'Visit 1: a check and a clean. If there is something to treat, you get a written plan with prices and decide yourself.',
        'If all is well, the next visit is in half a year.',
      ],
      checklist: ['Eat something two hours before', 'Say so if your teeth are sensitive'],
    },
  ],
  contact: {
    title: 'Whom shall we book?',
    text: 'The front desk calls and finds a day. The dentist sees your answers beforehand, so you need not repeat them.',
    button: 'Book a check',
    ...contactWays.en,
  },
  thanks: {
    title: 'Thank you, we are finding a day',
    text: 'The front desk calls in opening hours. If it starts to hurt before that, call us: you will be seen out of turn.',
  },
}
