/**
 * Names of the renderings of a snapshot. An offer changes by itself when a deadline passes, `since` which it is another
 * page; unix ms.
 */
export const offerPage = (variant: string, since?: number): string =>
  since === undefined ? `page:${variant}` : `page:${variant}:${since}`
export const thanksPage = 'thanks'
/** Stands at the address of an offer that has ended. */
export const endedPage = 'ended'
export const quizStart = 'start'
