/** Keys are the sender's: without a cut a body of long unknown keys would come back threefold in the answer. */
const stepMax = 80

/**
 * A JSON pointer as a URI fragment: `pointerTo('contact', 'phone')` is `#/contact/phone`, no path is `#`, the whole.
 * https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export function pointerTo(...path: readonly PropertyKey[]): string {
  return `#${path.map((step) => `/${escaped(String(step))}`).join('')}`
}

function escaped(step: string): string {
  const inPointer = step.slice(0, stepMax).replaceAll('~', '~0').replaceAll('/', '~1')
  return encodeURIComponent(inPointer.toWellFormed())
}

/** The path of a pointer that `pointerTo` made; numbers are places in lists. */
export function placeIn(pointer: string): (string | number)[] {
  const steps = decodeURIComponent(pointer).split('/').slice(1)
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}
