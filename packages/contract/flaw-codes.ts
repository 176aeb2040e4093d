/** What a visitor can do wrong in a quiz or a form. The widget carries words for these only. */
export const visitorFlawCodes = [
  'answer-required',
  'answer-shape',
  'option-unknown',
  'option-repeated',
  'option-exclusive',
  'other-required',
  'choose-at-least',
  'choose-at-most',
  'files-too-many',
  'files-too-heavy',
  'file-sending',
  'file-unknown',
  'file-type',
  'file-unwanted',
  'file-heic',
  'file-broken',
  'file-too-large',
  'picture-too-large',
  'number-too-small',
  'number-too-large',
  'number-step',
  'range-reversed',
  'number-invalid',
  'number-whole',
  'date-too-early',
  'date-too-late',
  'text-required',
  'text-too-long',
  'text-malformed',
  'name-required',
  'phone-required',
  'phone-invalid',
  'email-required',
  'email-invalid',
  'channel-unknown',
  'consent-required',
  'consent-outdated',
] as const

/** What a program can get wrong in a request. */
const wireFlawCodes = [
  'body-empty',
  'body-encoding',
  'body-syntax',
  'body-too-deep',
  'body-too-many-values',
  'member-required',
  'member-unknown',
  'member-repeated',
  'member-forbidden',
  'type-wrong',
  'value-wrong',
  'value-unknown',
  'value-too-deep',
  'value-too-large',
  'items-too-few',
  'items-too-many',
  'number-not-whole',
  'number-unsafe',
  'id-invalid',
  'id-reused',
  'time-invalid',
  'snapshot-unknown',
  'question-unknown',
  'consent-unknown',
  'consent-repeated',
] as const

/** What an author or a manager can get wrong in the studio. */
const studioFlawCodes = [
  'slug-invalid',
  'slug-reserved',
  'slug-taken',
  'link-invalid',
  'video-unknown',
  'color-invalid',
  'redirect-invalid',
  'host-invalid',
  'handle-invalid',
  'key-invalid',
  'key-repeated',
  'reference-unknown',
  'reference-too-late',
  'jump-back',
  'formula-invalid',
  'contact-unreachable',
  'range-empty',
  'default-missing',
  'outcome-default-missing',
  'question-unreachable',
  'question-unanswerable',
  'outcome-unreachable',
  'outcome-empty',
  'condition-impossible',
  'import-unknown',
  'import-empty',
  'status-change-impossible',
  'sum-required',
  'reason-required',
] as const

/** What keeps a table of an advertising system from being read. */
const tableFlawCodes = [
  'table-not-text',
  'table-empty',
  'table-quotes',
  'table-rows-many',
  'row-ragged',
  'column-missing',
  'column-unknown',
  'day-invalid',
  'day-unclear',
  'days-several',
  'amount-invalid',
  'amount-unclear',
  'currency-other',
] as const

/** What the law or common sense keeps an offer from being published for. */
const offerFlawCodes = [
  'notice-missing',
  'contraindications-missing',
  'licence-missing',
  'phrase-release',
  'phrase-state-programme',
  'phrase-certainty',
  'phrase-stop-paying',
  'phrase-urgency',
  'phrase-medical-promise',
  'consent-bundled',
  'consent-hidden',
  'consent-shared',
  'consent-forced',
  'headline-missing',
  'headline-repeated',
  'action-missing',
  'deadline-past',
  'quiz-unpublished',
  'link-dead',
] as const

export type VisitorFlawCode = (typeof visitorFlawCodes)[number]
export type OfferFlawCode = (typeof offerFlawCodes)[number]
export type FlawCode =
  | VisitorFlawCode
  | (typeof wireFlawCodes)[number]
  | (typeof studioFlawCodes)[number]
  | (typeof tableFlawCodes)[number]
  | OfferFlawCode

const flawCodes: ReadonlySet<string> = new Set([
  ...visitorFlawCodes,
  ...wireFlawCodes,
  ...studioFlawCodes,
  ...tableFlawCodes,
  ...offerFlawCodes,
])

export function isFlawCode(code: string): code is FlawCode {
  return flawCodes.has(code)
}
