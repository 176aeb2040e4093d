export const warningCodes = [
  'requisite-empty',
  'text-unwritten',
  'legal-missing',
  'superlative',
  'urgency-unproven',
  'review-in-medicine',
  'vertical-doubtful',
  'alt-missing',
  'link-insecure',
  'text-rule-idle',
  'variants-alike',
] as const

export type WarningCode = (typeof warningCodes)[number]
