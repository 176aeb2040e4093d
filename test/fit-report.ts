import { flawless } from '@pulya/offer/fit/report'

/** What the studio says of a draft that it has measured and that fits, whichever variants it has. */
export const fits = (revision: number) => ({ revision, ...flawless })
