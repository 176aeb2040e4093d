import type { QuizDocument } from '../document.ts'
import { begun, contactWays, multiple, option, single } from './template.ts'

export const bankruptcyFitEn: QuizDocument = {
  ...begun.en,
  title: 'Is bankruptcy the right step for you?',
  theme: 'chambers',
  questions: [
    single(
      'debt-size',
      ['How much do you owe altogether?', 'With interest and charges. A rough figure will do.'],
      [
        option('under-10', 'Less than £10,000'),
        option('10-50', '£10,000 – £50,000', { points: 2 }),
        option('over-50', 'More than £50,000', { points: 3 }),
        option('unsure', 'I am not sure', { points: 1 }),
      ],
    ),
    multiple(
      'lenders',
      ['Whom do you owe?', 'Tick all that apply. No names needed.'],
      [
        option('banks', 'Banks and credit cards'),
        option('payday', 'Payday lenders'),
        option('taxes', 'Taxes, rent or bills'),
        option('people', 'Friends or family', { tags: ['private-lender'] }),
        option('unsure', 'I am not sure', { exclusive: true }),
      ],
    ),
    single(
      'overdue',
      ['Are you behind with payments?', 'Only you and the adviser see this; no lender is told.'],
      [
        option('none', 'No, I pay on time'),
        option('months', 'By up to three months', { points: 1 }),
        option('long', 'By more than three months', { points: 2 }),
        option('unsure', 'I am not sure'),
      ],
    ),
    multiple(
      'property',
      ['What do you own?', 'No papers are needed now.'],
      [
        option('home', 'A house or a flat', { tags: ['home-owner'] }),
        option('mortgage', 'A home with a mortgage', { tags: ['home-owner'] }),
        option('car', 'A car'),
        option('nothing', 'Nothing of much value', { exclusive: true }),
        option('unsure', 'I am not sure', { exclusive: true }),
      ],
    ),
    single(
      'income',
      ['Where does your income come from?', 'It decides which ways are open at all.'],
      [
        option('employed', 'A job', { points: 1 }),
        option('self-employed', 'My own business', { points: 1, tags: ['sole-trader'] }),
        option('benefit', 'A pension or benefits'),
        option('none', 'I have none at the moment'),
        option('unsure', 'I would rather not say'),
      ],
    ),
    single(
      'court',
      ['Has it come to a court or bailiffs?', 'If you are not sure, the adviser can look it up with you.'],
      [
        option('no', 'No'),
        option('letter', 'I have had letters before action', { points: 1 }),
        option('judgment', 'There is a judgment or a bailiff', { points: 1 }),
        option('unsure', 'I am not sure'),
      ],
    ),
  ],
  bands: [
    { atLeast: 6, segment: 'hot' },
    { atLeast: 3, segment: 'warm' },
  ],
  outcomes: [
    {
      key: 'charity',
      when: {
        all: [
          { question: 'debt-size', has: 'under-10' },
          { question: 'property', has: 'nothing' },
        ],
      },
      segment: 'cold',
      title: 'Start with a free debt charity',
      paragraphs: [
        'For smaller sums with no property there are simpler and cheaper procedures than bankruptcy. A debt charity checks them with you at no charge.',
        'If they tell you that none of these fits, come back: we will read the papers with you.',
      ],
      checklist: [
        'A list of all lenders with the sums',
        'What comes in and goes out each month',
        'Letters from the last three months',
      ],
    },
    {
      key: 'schedule',
      when: {
        all: [
          { question: 'overdue', has: 'none' },
          { question: 'income', has: 'employed' },
        ],
      },
      segment: 'warm',
      title: 'A new payment plan comes first',
      paragraphs: [
        'While you pay on time and have a wage, lenders agree to changes more readily: a longer term, a pause, a lower rate. It harms you less than bankruptcy.',
        'The adviser reads your agreements and says what to ask for, and what to do if they refuse.',
      ],
      checklist: [
        'The balance and payment of each agreement',
        'Payslips of the last three months',
        'The lender’s answer in writing, if you have asked',
      ],
    },
    {
      key: 'talk',
      title: 'This needs a look at your papers',
      paragraphs: [
        'From these answers nobody can honestly say whether bankruptcy fits you. It affects your home, your job and your credit record for years.',
        'In one talk the adviser names the ways that are open, what each costs and what it takes from you. If bankruptcy is wrong for you, you will hear that too.',
      ],
      checklist: [
        'Agreements and the latest letters',
        'What you own, and what you sold or gave away in the last five years',
        'Court papers, if there are any',
      ],
    },
  ],
  contact: {
    title: 'Where shall the adviser answer?',
    text: 'The adviser reads your answers and tells you which ways are open. The talk is free and binds you to nothing.',
    button: 'Get my answer',
    ...contactWays.en,
  },
  thanks: {
    title: 'Thank you, the adviser has your answers',
    text: 'We call in office hours from the number you see on this page. We never ask for codes or passwords.',
  },
}
