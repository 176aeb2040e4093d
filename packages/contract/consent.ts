/** What a visitor may consent to: handling the enquiry itself, and advertising. Never one tick for both. */
export const consentPurposes = ['processing', 'ads'] as const

export type ConsentPurpose = (typeof consentPurposes)[number]
