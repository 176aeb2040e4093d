/** A keyboard on the screen covers what is below; the window shrinks to what is left. Zooming in changes nothing. */
export function keepAboveKeyboard({ style }: HTMLElement, signal: AbortSignal): void {
  const view = window.visualViewport
  if (!view) return
  const fit = () => {
    if (view.scale !== 1) return
    style.blockSize = `${view.height}px`
    style.insetBlockStart = `${view.offsetTop}px`
  }
  for (const change of ['resize', 'scroll']) view.addEventListener(change, fit, { signal })
  fit()
}
