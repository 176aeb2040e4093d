import type { QuizDocument } from '../document.ts'
import { begun, contactWays, option, single } from './template.ts'

/** At 5 % a year over 30 years a bank lends about 186 times the monthly payment: an annuity. */
const budget = 'payment × 186 + deposit'

export const flatFinderEn: QuizDocument = {
  ...begun.en,
  title: 'Which flat fits your monthly payment?',
  theme: 'quarter',
  variables: [
    { key: 'budget', formula: `round(${budget}, 1000)`, money: true },
    { key: 'gap', formula: 'rooms - budget', money: true },
  ],
  questions: [
    single(
      'goal',
      ['What is the flat for?', 'It decides what to look at in a house.'],
      [
        option('live', 'To live in', { points: 1 }),
        option('family', 'For children or parents', { points: 1 }),
        option('rent', 'To let'),
        option('unsure', 'Not decided yet'),
      ],
    ),
    single(
      'payment',
      ['How much could you pay a month?', 'What you would pay without worry. It binds you to nothing.'],
      [
        option('800', 'Up to £800', { value: 800 }),
        option('1200', 'Up to £1,200', { value: 1200, points: 1 }),
        option('1800', 'Up to £1,800', { value: 1800, points: 2 }),
        option('2500', 'Up to £2,500', { value: 2500, points: 2 }),
        option('unsure', 'I am not sure', { value: 0 }),
      ],
    ),
    single(
      'deposit',
      ['What deposit do you have?', 'With what selling your present home would bring.'],
      [
        option('none', 'None yet', { value: 0 }),
        option('20', 'About £20,000', { value: 20_000, points: 1 }),
        option('50', 'About £50,000', { value: 50_000, points: 2 }),
        option('100', '£100,000 or more', { value: 100_000, points: 2 }),
        option('unsure', 'I am not sure', { value: 0 }),
      ],
    ),
    single(
      'way',
      ['How far may work or school be?', 'It says more than an area: farther out you get more room.'],
      [
        option('20', 'Up to 20 minutes'),
        option('40', 'Up to 40 minutes'),
        option('hour', 'An hour is fine'),
        option('unsure', 'It does not matter'),
      ],
    ),
    single(
      'rooms',
      ['How many bedrooms?', 'Beside each, the price such flats start from now.'],
      [
        option('studio', 'A studio, from £150,000', { value: 150_000 }),
        option('one', 'One, from £190,000', { value: 190_000 }),
        option('two', 'Two, from £260,000', { value: 260_000 }),
        option('three', 'Three or more, from £340,000', { value: 340_000 }),
        option('unsure', 'Not sure, show me some', { value: 150_000 }),
      ],
    ),
    single(
      'when',
      ['When would you like to move in?', 'A house still being built costs less and takes a year or more.'],
      [
        option('now', 'Within three months', { points: 2 }),
        option('year', 'Within a year', { points: 1 }),
        option('later', 'I can wait for a new build'),
        option('unsure', 'I am not sure'),
      ],
    ),
  ],
  bands: [
    { atLeast: 5, segment: 'hot' },
    { atLeast: 3, segment: 'warm' },
  ],
  outcomes: [
    {
      key: 'count',
      when: { question: 'payment', has: 'unsure' },
      title: 'Let us work out the payment first',
      paragraphs: [
        'Without a payment it is too early to look at flats. A simple rule: no more than a third of what the family brings home.',
        'Leave a contact and we count it together: your rate, insurance and repairs, with no promises on behalf of a bank.',
      ],
      checklist: [
        'What the family earns a month',
        'What you already pay on loans',
        'What there is for a deposit',
      ],
    },
    {
      key: 'short',
      when: { value: 'gap', atLeast: 1 },
      title: 'Such a flat is beyond this budget',
      paragraphs: [
        'Your payment and deposit come to about {budget}. We took 5% over 30 years; your bank will name its own rate.',
        'For the flats you described you are about {gap} short. Below is what changes the sum most.',
      ],
      checklist: [
        'One bedroom fewer, or twenty minutes farther',
        'A scheme for first-time buyers, if you qualify',
        'Selling your present home before buying, not after',
      ],
    },
    {
      key: 'ready',
      when: {
        any: [
          { question: 'when', has: 'now' },
          { question: 'goal', has: 'rent' },
        ],
      },
      title: 'Your way is a finished home, up to {budget}',
      paragraphs: [
        'We took 5% over 30 years; your bank will name its own rate. In a finished house you can move in within a few months.',
        'We send options with the downsides of each: noise, pipes, charges, what will be built next door.',
      ],
      checklist: ['The title and the lease', 'Service charges of three years', 'The survey before the offer'],
    },
    {
      key: 'building',
      title: 'Both finished and new homes fit, up to {budget}',
      paragraphs: [
        'We took 5% over 30 years; your bank will name its own rate. A new build costs less, a finished one can be seen.',
        'We send a few of each, with the payment worked out and the downsides named.',
      ],
      checklist: [
        'When the builder finished earlier houses',
        'What the warranty covers',
        'Who pays for the fit-out',
      ],
    },
  ],
  contact: {
    title: 'Where shall we send the options?',
    text: 'You get a selection with the payment worked out. We call once, to ask about area and deposit.',
    button: 'Send me the selection',
    ...contactWays.en,
  },
  thanks: {
    title: 'Thank you, we are looking',
    text: 'We call in office hours. If nothing fits your budget at the moment, we will say so.',
  },
}
