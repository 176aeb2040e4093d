/** Stands for whatever host we are on. Reserved by RFC 2606, so that a mistake leads nowhere. */
const here = 'http://here.invalid'

const unsafe = /[\\\p{Cc}]/u

/**
 * Has what URL parsers drop or rewrite (tab, newline, backslash), or is not well formed:
 * a check of such a text says nothing about the address a browser makes of it.
 */
export function misleads(address: string): boolean {
  return unsafe.test(address) || !address.isWellFormed()
}

/**
 * An address on this very site as the browser will understand it, or `undefined` when it leads off it.
 * The path is looked at after its dots are resolved: `/.//evil.example` becomes `//evil.example`, another site.
 */
export function sameSite(address: string): URL | undefined {
  if (misleads(address) || !/^[/?#]/.test(address)) return undefined
  const url = URL.parse(address, here)
  return url?.origin === here && !url.pathname.startsWith('//') ? url : undefined
}
