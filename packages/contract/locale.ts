/** Languages every text of the product exists in; a third one is added here and the compiler lists the rest. */
export const locales = ['ru', 'en'] as const

export type Locale = (typeof locales)[number]
