import type { FindingWords } from './words.ts'

const bankruptcy = 'Russian federal law 38-FZ on advertising, article 28.1 (332-FZ of 31 July 2025)'
const consent = 'Russian federal law 152-FZ, article 9 (156-FZ of 24 June 2025); GDPR, article 7'
const untrue = 'Russian federal law 38-FZ on advertising, article 5(3)'

export const wordsEn: FindingWords = {
  errors: {
    'notice-missing': {
      why: 'The notice stands to the letter on at least 7 % of the area, in every variant.',
      source: bankruptcy,
    },
    'contraindications-missing': {
      why: 'Contraindications and the advice of a specialist are pointed out on at least 5 % of the area.',
      source: 'Russian federal law 38-FZ on advertising, article 24(7)',
    },
    'licence-missing': {
      why: 'Whoever offers a licensed service says by which licence, for how long and issued by whom.',
      source: 'Russian law on the protection of consumers, article 9',
    },
    'phrase-release': {
      why: 'A promise of release is forbidden, so is a mention that it is possible, and a denial mentions it too.',
      source: bankruptcy,
    },
    'phrase-state-programme': {
      why: 'Nobody may claim that the state has made a system for release from debts.',
      source: bankruptcy,
    },
    'phrase-certainty': {
      why: 'No outcome may be guaranteed. To say that there is no guarantee is all right.',
      source: bankruptcy,
    },
    'phrase-stop-paying': {
      why: 'Nobody may call on people not to meet their obligations, or claim that they need not.',
      source: bankruptcy,
    },
    'phrase-urgency': {
      why: 'An invented deadline misleads, and bankruptcy is nothing to be rushed into.',
      source: 'Russian federal law 38-FZ on advertising, article 5; Directive 2005/29/EC, annex I, item 7',
    },
    'phrase-medical-promise': {
      why: 'Nobody knows how a treatment ends, so a promise of it is untrue.',
      source: `${untrue}, item 2`,
    },
    'consent-bundled': { why: 'Every purpose has a consent and a box of its own.', source: consent },
    'consent-hidden': {
      why: 'Consent stands apart from other documents and acts; pressing a button is none.',
      source: consent,
    },
    'consent-shared': { why: 'Consent to each purpose is drawn up apart.', source: consent },
    'consent-forced': {
      why: 'Advertising needs consent beforehand, and whoever declines it is answered all the same.',
      source: 'Russian federal law 38-FZ on advertising, article 18(1); GDPR, article 7(4)',
    },
    'headline-missing': { why: 'The promise is read first, and screen readers find the page by it.' },
    'headline-repeated': { why: 'Two promises argue with each other.' },
    'action-missing': { why: 'Whoever is convinced has nowhere to go.' },
    'deadline-past': { why: 'A deadline that has passed is untrue.', source: `${untrue}, item 4` },
    'quiz-unpublished': { why: 'A button that leads nowhere is not shown to visitors.' },
    'link-dead': { why: 'Visitors would see the page “not found”.' },
  },
  warnings: {
    'requisite-empty': {
      text: 'Fill in this detail instead of “{limit}”',
      why: 'Visitors must see who advertises; the gap stands out on the page.',
      source: 'Russian law on the protection of consumers, article 9; 38-FZ, article 8',
    },
    'text-unwritten': {
      text: 'Write your own instead of “{limit}”',
      why: 'Visitors would see the brackets of the sample. If there is nothing to say, remove the block.',
    },
    'legal-missing': {
      text: 'Add the block with the legal details',
      why: 'The page must say who offers the service.',
      source: 'Russian law on the protection of consumers, article 9; 38-FZ, article 8',
    },
    superlative: {
      text: 'Prove that this is so or take it away: “{limit}”',
      why: 'To be better than everybody else needs proof: measured by what, when and by whom.',
      source: `${untrue}, item 1`,
    },
    'urgency-unproven': {
      text: 'Add the block with a real deadline or take the haste away: “{limit}”',
      why: 'A deadline that does not exist misleads.',
      source: 'Directive 2005/29/EC, annex I, item 7; Russian federal law 38-FZ, article 5',
    },
    'review-in-medicine': {
      text: 'Make sure that the review is not the thanks of a patient or the story of a cure',
      why: 'Advertising of medical services may have neither.',
      source: 'Russian federal law 38-FZ on advertising, article 24(1) and (3)',
    },
    'vertical-doubtful': {
      text: 'This speaks of bankruptcy: choose that trade to have the words checked by its law',
      why: 'Advertising of bankruptcy services has its own prohibitions and a notice it must carry.',
      source: bankruptcy,
    },
    'alt-missing': {
      text: 'Describe the picture in words',
      why: 'Whoever cannot see it knows it only by its description.',
      source: 'WCAG 2.2, criterion 1.1.1',
    },
    'link-insecure': {
      text: 'Change http:// to https://',
      why: 'On its way such a page can be read and replaced, and browsers warn of it.',
    },
    'text-rule-idle': {
      text: 'This rule never speaks: “{limit}” above it always fits first',
      why: 'Of the rules for one text the first that fits speaks; change their order or take one away.',
    },
    'variants-alike': {
      text: 'This variant is no different from variant {limit}',
      why: 'There is nothing to compare: an experiment would show chance only.',
    },
  },
}
