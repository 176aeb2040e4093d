/** Documents that are translated side by side, and where each is edited. */
export const editors = { offer: '/studio/offers', quiz: '/studio/quizzes' } as const

export type TranslatedKind = keyof typeof editors
