import { cookieNames } from './cookie-names.ts'

const yearSeconds = 31_536_000

/** Keeps something for the next pages of the studio. */
export const remember = (name: keyof typeof cookieNames, value: string): void =>
  rememberPair(`${cookieNames[name]}=${value}`)

/** @param pair `name=value` */
export function rememberPair(pair: string): void {
  document.cookie = `${pair}; path=/studio; max-age=${yearSeconds}; samesite=lax`
}
