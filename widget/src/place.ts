type Put = (host: HTMLElement) => void

/**
 * Finds where the quiz stands: the first `[data-pulya]` of its id that holds none yet, or right after its script tag.
 * A script in the head may run before either is there; then it waits for the page. To be called while the script runs.
 */
export function whenPlaced(publicId: string, placed: (put: Put) => void): void {
  const script = document.currentScript
  const place = () => placed(placeFor(publicId, script) ?? ((host) => document.body.append(host)))
  if (placeFor(publicId, script) || document.readyState !== 'loading') place()
  else document.addEventListener('DOMContentLoaded', place)
}

function placeFor(publicId: string, script: Element | null): Put | undefined {
  const places = [...document.querySelectorAll(`[data-pulya="${publicId}"]`)]
  const free = places.find((place) => !place.querySelector('pulya-quiz'))
  if (free) return (host) => free.replaceChildren(host)
  return script?.closest('body') ? (host) => script.after(host) : undefined
}
