import { largeFont, screens } from '@pulya/offer/fit/devices'
import type { Expected } from '@pulya/offer/fit/expected'
import type { FitFinding } from '@pulya/offer/fit/finding'
import { judgeFit } from '@pulya/offer/fit/judge-fit'
import { measureFit } from '@pulya/offer/fit/measure-fit'

/**
 * Loads a page into a frame that nobody sees and measures it at the size of every screen.
 *
 * @returns `undefined` when the server sent something else than an offer.
 */
export async function measureInFrame(
  address: string,
  variant: string,
  expected: Expected,
): Promise<FitFinding[] | undefined> {
  const frame = hiddenFrame()
  document.body.append(frame)
  try {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    frame.src = address
    await loaded
    const view = frame.contentWindow
    if (!view?.document.querySelector('.offer')) return undefined
    await view.document.fonts.ready
    return screens.flatMap(({ device, large, width, height }) => {
      frame.style.inlineSize = `${width}px`
      frame.style.blockSize = `${height}px`
      view.document.documentElement.style.setProperty(largeFont.property, large ? largeFont.value : '')
      const faults = judgeFit(measureFit(view), expected)
      return faults.map((fault) => ({ variant, device, large, ...fault }))
    })
  } finally {
    frame.remove()
  }
}

/** Laid out like any other, unlike one that is not displayed; without bars, which a phone's page does not have. */
function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('scrolling', 'no')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.className = 'fit-frame'
  return frame
}
