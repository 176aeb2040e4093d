import { atom } from 'nanostores'

/** One and the same, so that a screen without flaws is not drawn anew for having none. */
export const noFlaws = {}

/** What is wrong on this screen, in words: by the JSON pointer by which the server would name the place too. */
export const $flaws = atom<Readonly<Record<string, string>>>(noFlaws)
