import type { QuizDocument } from '../document.ts'
import { begun, contactWays, multiple, option, single } from './template.ts'

export const renovationPriceEn: QuizDocument = {
  ...begun.en,
  title: 'What will your renovation cost?',
  theme: 'workshop',
  variables: [
    { key: 'work', formula: 'area × level', money: true },
    { key: 'total', formula: 'work × (1 + house + condition) + extras', money: true },
    { key: 'from', formula: 'round(total × 0.9, 100)', money: true },
    { key: 'up-to', formula: 'round(total × 1.15, 100)', money: true },
  ],
  questions: [
    {
      kind: 'number',
      key: 'area',
      title: 'What is the floor area?',
      help: 'Roughly is fine: we measure it by laser before the contract.',
      required: true,
      min: 15,
      max: 400,
      unit: 'm²',
    },
    single(
      'house',
      ['What kind of house is it?', 'The walls decide how long the preparation takes.'],
      [
        option('new', 'A new build', { value: 0 }),
        option('modern', 'Built after 1960', { value: 0.05 }),
        option('old', 'Built before 1960', { value: 0.2 }),
        option('unsure', 'I am not sure', { value: 0.1 }),
      ],
    ),
    {
      kind: 'picture',
      key: 'condition',
      title: 'What condition is it in?',
      help: 'Choose the nearest. Bare walls cost less, wiring to be replaced costs more.',
      required: true,
      options: [
        {
          ...option('bare', 'Bare walls', { value: -0.1 }),
          picture: { src: '/pictures/new-build.svg', alt: '' },
        },
        {
          ...option('lived-in', 'Lived in', { value: 0 }),
          picture: { src: '/pictures/lived-in.svg', alt: '' },
        },
        {
          ...option('wiring', 'Old wiring', { value: 0.15 }),
          picture: { src: '/pictures/old-wiring.svg', alt: '' },
        },
        {
          ...option('unsure', 'I am not sure', { value: 0.05 }),
          picture: { src: '/pictures/room.svg', alt: '' },
        },
      ],
    },
    single(
      'level',
      ['What finish are you after?', 'The price of work and rough materials, before extras.'],
      [
        option('basic', 'Basic: £120 per m²', { value: 120 }),
        option('comfort', 'Comfort: £190 per m²', { value: 190 }),
        option('premium', 'Designer: £310 per m²', { value: 310 }),
        option('unsure', 'Not sure, take comfort', { value: 190 }),
      ],
    ),
    multiple(
      'extras',
      ['What else should we take care of?', 'Tick all you need, or “nothing”.'],
      [
        option('kitchen', 'Kitchen, + £4,500', { value: 4500 }),
        option('bathroom', 'Bathroom, + £3,200', { value: 3200 }),
        option('windows', 'Windows, + £2,800', { value: 2800 }),
        option('nothing', 'Nothing', { value: 0, exclusive: true }),
        option('unsure', 'I do not know yet', { value: 0, exclusive: true }),
      ],
    ),
    single(
      'start',
      ['When would you like us to start?', 'Teams are booked ahead; the price does not depend on it.'],
      [
        option('now', 'This month', { points: 2 }),
        option('quarter', 'In one to three months', { points: 1 }),
        option('later', 'Later'),
        option('unsure', 'I do not know yet'),
      ],
    ),
  ],
  bands: [
    { atLeast: 2, segment: 'hot' },
    { atLeast: 1, segment: 'warm' },
  ],
  outcomes: [
    {
      key: 'large',
      when: { value: 'total', atLeast: 40_000 },
      title: 'From {from} to {up-to}',
      paragraphs: [
        'How we counted: {area} at the price of the finish is {work}, then an allowance for the house and its condition, then extras.',
        'For a sum like this we narrow the range before any contract: an hour on site with a laser meter, and you get an estimate line by line.',
      ],
      checklist: ['A floor plan, if you have one', 'Whether walls may be moved', 'Which furniture stays'],
    },
    {
      key: 'usual',
      title: 'From {from} to {up-to}',
      paragraphs: [
        'How we counted: {area} at the price of the finish is {work}, then an allowance for the house and its condition, then extras.',
        'It covers work, rough materials and waste removal. Finishes, furniture and appliances are yours to choose and come on top.',
      ],
      checklist: ['A floor plan, if you have one', 'Photos of the rooms as they are'],
    },
  ],
  contact: {
    title: 'Where shall we send the estimate?',
    text: 'You get it line by line: what, how much, at what price. We call only if you leave a phone.',
    button: 'Send me the estimate',
    fields: [
      { name: 'name', required: true },
      { name: 'email', required: true },
      { name: 'phone', required: false },
    ],
    ...contactWays.en,
    channels: [],
  },
  thanks: {
    title: 'Thank you, we are counting',
    text: 'The estimate comes by e-mail within the working day. If it does not, look into the spam folder or call us.',
  },
}
