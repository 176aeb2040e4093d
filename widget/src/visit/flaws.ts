import { atom } from 'nanostores'

/** What is wrong on this screen, in words: by the JSON pointer by which the server would name the place too. */
export const $flaws = atom<Readonly<Record<string, string>>>({})
