/** Names of the renderings of a snapshot. */
export const offerPage = (variant: string): string => `page:${variant}`
export const thanksPage = 'thanks'
export const quizStart = 'start'
