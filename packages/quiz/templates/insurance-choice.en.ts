import type { QuizDocument } from '../document.ts'
import { begun, contactWays, option, single } from './template.ts'

const car = { question: 'what', has: 'car' }
const notCovered =
  'No option pays for wear, a breakdown without an accident, drink-driving, or what happened before the contract.'
const valid = 'A quote holds for seven days: rates change, and each one carries its date.'

export const insuranceChoiceEn: QuizDocument = {
  ...begun.en,
  title: 'Which insurance suits you?',
  theme: 'night',
  questions: [
    single(
      'what',
      ['What shall we insure?', 'If you need several policies, begin with the main one.'],
      [
        option('car', 'A car'),
        option('flat', 'A flat'),
        option('house', 'A house'),
        option('unsure', 'Not decided, I need advice'),
      ],
    ),
    single(
      'car-age',
      ['How old is the car?', 'Past ten years, full cover often costs more than it gives.'],
      [
        option('new', 'Up to three years', { points: 2 }),
        option('middle', 'Three to ten years', { points: 1 }),
        option('old', 'More than ten years'),
        option('unsure', 'I am not sure'),
      ],
      { when: car },
    ),
    single(
      'drivers',
      ['Who will drive?', 'The least experienced one counts. No names needed now.'],
      [
        option('skilled', 'All have driven five years or more', { points: 1 }),
        option('novice', 'Some for less than three years'),
        option('anyone', 'Anyone'),
        option('unsure', 'I do not know yet'),
      ],
      { when: car },
    ),
    single(
      'use',
      ['How is the place used?', 'Terms differ for letting and for holidays.'],
      [
        option('live', 'We live there', { points: 1 }),
        option('season', 'Now and then'),
        option('let', 'We let it', { points: 1 }),
        option('unsure', 'Not decided yet'),
      ],
      { when: { not: car } },
    ),
    single(
      'fear',
      ['What worries you most?', 'So that you do not pay for what you do not need.'],
      [
        option('water', 'A leak, ours or next door'),
        option('fire', 'Fire'),
        option('theft', 'Theft'),
        option('unsure', 'Not sure, a bit of everything'),
      ],
      { when: { not: car } },
    ),
    single(
      'claims',
      ['Any claims in the last three years?', 'It changes the price; insurers see the history anyway.'],
      [
        option('no', 'None', { points: 1 }),
        option('one', 'One'),
        option('more', 'Two or more'),
        option('unsure', 'I do not remember'),
      ],
    ),
    single(
      'excess',
      [
        'Would you take an excess?',
        'Example: damage of £800 with an excess of £250 pays you £550, and the policy costs less.',
      ],
      [
        option('none', 'No excess'),
        option('small', 'A small one, up to £250'),
        option('large', 'More, if it is cheaper'),
        option('unsure', 'Not sure, quote both'),
      ],
    ),
    single(
      'matters',
      ['What matters most to you?', 'Nobody gets all three: choose one.'],
      [
        option('price', 'The price'),
        option('cover', 'Being covered for everything', { points: 1 }),
        option('speed', 'Quick payment without quarrels', { points: 1 }),
        option('unsure', 'I am not sure'),
      ],
    ),
  ],
  bands: [
    { atLeast: 4, segment: 'hot' },
    { atLeast: 2, segment: 'warm' },
  ],
  outcomes: [
    {
      key: 'price',
      when: {
        any: [
          { question: 'matters', has: 'price' },
          { question: 'excess', has: 'large' },
        ],
      },
      title: 'A policy with an excess suits you',
      paragraphs: [
        'Cover the large troubles only: theft and a write-off for a car, fire and water for a home. Small repairs are on you.',
        notCovered,
        valid,
      ],
      checklist: ['How much you could pay yourself', 'What is excluded: read that part first'],
    },
    {
      key: 'cover',
      when: { question: 'matters', has: 'cover' },
      title: 'Full cover suits you',
      paragraphs: [
        'Look at the exclusions and at how wear is counted, not at the price. It costs more, and small things are paid too.',
        notCovered,
        valid,
      ],
      checklist: ['Whether wear is deducted', 'How many claims without a police report'],
    },
    {
      key: 'speed',
      when: { question: 'matters', has: 'speed' },
      title: 'What counts for you is how fast they pay',
      paragraphs: [
        'Compare the days written in the terms and the papers they ask for. A “fast” in an advert is worth nothing.',
        notCovered,
        valid,
      ],
      checklist: ['The days to payment, in the terms', 'Which papers are needed and who gets them'],
    },
    {
      key: 'compare',
      title: 'We will quote two ways side by side',
      paragraphs: [
        'One with an excess, cheaper; one with full cover. Side by side you see exactly what you pay more for.',
        notCovered,
        valid,
      ],
      checklist: ['The papers of the car or the home', 'Your earlier policy, if there was one'],
    },
  ],
  contact: {
    title: 'Where shall we send the quotes?',
    text: 'You get two or three with their terms side by side. No visit needed.',
    button: 'Send me the quotes',
    ...contactWays.en,
  },
  thanks: {
    title: 'Thank you, we are counting',
    text: 'The quotes come in office hours, where you asked for them. We ask for papers only if you decide to buy.',
  },
}
