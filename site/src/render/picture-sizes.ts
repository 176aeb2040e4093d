import type { LayoutName } from '@pulya/offer/look'

/**
 * How wide each layout makes a picture, as `sizes` of an image has it. Where it fills a place taller than itself it is
 * drawn wider than the place is, and cut.
 */
export const pictureSizes: Record<LayoutName, string> = {
  letter: '(width >= 60rem) 40rem, 100vw',
  centred: '(width >= 50rem) 48rem, 100vw',
  split: '100vw',
  cover: '100vw',
}
