import { bankruptcyCheck } from './bankruptcy-check.ts'
import { dentalFirstVisit } from './dental-first-visit.ts'
import { flatSelection } from './flat-selection.ts'
import { motorInsurance } from './motor-insurance.ts'
import { renovationEstimate } from './renovation-estimate.ts'
import { smallFirmAccounting } from './small-firm-accounting.ts'
import type { OfferTemplate } from './template.ts'
import { trialLesson } from './trial-lesson.ts'
import { windowsBalcony } from './windows-balcony.ts'

/** What a new offer may begin from, one line per trade. */
export const templates = {
  'bankruptcy-check': bankruptcyCheck,
  'dental-first-visit': dentalFirstVisit,
  'renovation-estimate': renovationEstimate,
  'flat-selection': flatSelection,
  'trial-lesson': trialLesson,
  'motor-insurance': motorInsurance,
  'small-firm-accounting': smallFirmAccounting,
  'windows-balcony': windowsBalcony,
} as const satisfies Record<string, OfferTemplate>

export type TemplateName = keyof typeof templates

// The keys of a literal in this file: there are no others.
export const templateNames = Object.keys(templates) as TemplateName[]
