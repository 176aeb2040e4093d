/** A fault of ours, or of the page's code that we call, is told in the console and ends there. */
export function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed()
  } catch (fault) {
    warn(fault)
    return undefined
  }
}

export const warn = (...said: unknown[]): void => console.warn('Pulya:', ...said)
