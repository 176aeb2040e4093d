import type { Browser } from './browser.ts'
import { fill, hasField } from './form.ts'
import type { OfferPage, Quiz } from './offer.ts'
import type { Fate, Plan } from './plan.ts'

/** One visitor on the page of the offer, and all they need to go on. */
export interface Visit {
  browser: Browser
  plan: Plan
  fate: Fate
  page: OfferPage
  quiz: Quiz | undefined
  /** Called when the server has acknowledged what takes the visitor to this step, however often. */
  reach: (step: string) => void
}

/** The form of an offer is posted without script in every browser. */
export async function leaveOnOffer({ browser, plan, page: { form }, reach }: Visit): Promise<void> {
  if (!form) throw new Error('The offer has no form')
  const { path } = await browser.submit(form.action, fill(form, contactFields(plan, form)))
  if (!path.endsWith('/thanks')) throw new Error(`The form of the offer led to ${path}`)
  reach('form_viewed')
  reach('lead')
}

/** Agrees to what is needed to be answered, and to nothing more. */
export function contactFields(
  { contact }: Plan,
  form: Parameters<typeof hasField>[0],
): (readonly [string, string])[] {
  const consent = 'consent-processing'
  return [
    ['name', contact.name],
    ['phone', contact.phone],
    ...(hasField(form, consent) ? [[consent, 'yes'] as const] : []),
  ]
}
