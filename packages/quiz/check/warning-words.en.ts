import type { WarningCode, WarningWords } from './warning-words.ts'

const rackham = 'Neil Rackham, SPIN Selling'

export const warningWordsEn: Record<WarningCode, WarningWords> = {
  'condition-idle': {
    text: 'This condition always holds: take it away, or see whether it asks for the right thing',
    why: 'A condition too many often hides a mistake: another answer was meant.',
  },
  'outcome-spare': {
    text: 'Nobody gets to the last outcome: the conditions above fit everyone',
    why: 'It may stay so: it is there in case the conditions change.',
  },
  'check-incomplete': {
    text: 'There are too many ways through this quiz; not all of them were checked',
    why: 'Questions and outcomes out of reach have to be looked for by hand here.',
  },
  'questions-few': {
    text: 'The short way asks {count} questions; 5 to 7 work best',
    why: 'After three or four answers there is little to advise, and people feel it.',
    source: 'quiz practice: 5–7 questions',
  },
  'questions-many': {
    text: 'The long way asks {count} questions; 5 to 7 work best',
    why: 'Every question beyond the seventh loses some people before the outcome.',
    source: 'quiz practice: 5–7 questions',
  },
  'spin-first': {
    text: 'Open with a situation question (S)',
    why: 'Facts about oneself are easy to tell; problems are told to those who know the facts.',
    source: rackham,
  },
  'spin-implication-missing': {
    text: 'Add an implication question (I): what the problem leads to if nothing is done',
    why: 'Until the consequences are named, the solution seems dearer than the problem.',
    source: rackham,
  },
  'spin-last': {
    text: 'Put a need-payoff question (N) last: what changes once the problem is gone',
    why: 'Nobody speaks of the benefit more convincingly than the visitor, who then reads the outcome with it in mind.',
    source: rackham,
  },
  'personal-first': {
    text: 'Do not open with personal data',
    why: 'The visitor has got nothing yet and does not know what it is for.',
    source: 'survey practice: sensitive questions last',
  },
  'personal-early': {
    text: 'Move the question about personal data into the last third',
    why: 'People give it more readily once they know what they get for it.',
    source: 'survey practice: sensitive questions last',
  },
  'passport-asked': {
    text: 'Do not ask for passports or personal numbers in the first form',
    why: 'They are not needed to call back: that is a later step with a consent of its own.',
    source: 'data minimisation: GDPR, article 5(1)(c)',
  },
  'free-text-early': {
    text: 'Move the question that has to be written nearer to the end, or make it optional',
    why: 'On a phone writing is harder than choosing, and early on people leave over it.',
  },
  'label-long': {
    text: 'Shorten this option: it has {length} characters, and a phone reads well up to {most}',
    why: 'A long option takes three lines, and people stop comparing.',
  },
  'options-many': {
    text: 'There are {count} options: keep {most} at most, or take a dropdown',
    why: 'A long list does not fit the screen of a phone and is not read to its end.',
  },
  'picture-blank': {
    text: 'Choose a picture: there is an empty place so far',
    why: 'People choose with their eyes here, and nobody picks an option without a picture.',
  },
  'alt-missing': {
    text: 'Describe the picture in words',
    why: 'Whoever cannot see it knows it only by its description.',
    source: 'WCAG 2.2, criterion 1.1.1',
  },
  'outcome-without-help': {
    text: 'Add something useful for those who leave no contact: what to check, what to do themselves',
    why: 'A quiz is there to help choose; an outcome that only asks for a phone feels like a trick.',
  },
  'outcome-behind-contact': {
    text: 'The outcome is hidden behind the contact form: show it first',
    why: 'Whoever leaves no contact gets nothing for their answers.',
  },
  'phone-missing': {
    text: 'Give a phone number that can be called',
    why: 'When a request cannot be sent, it is the last way to reach you.',
  },
  'variants-alike': {
    text: 'This variant is no different from variant {twin}',
    why: 'There is nothing to compare: an experiment would show chance only.',
  },
}
