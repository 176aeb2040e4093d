import type { OfferDocument } from './document.ts'
import type { LayoutName, Scheme } from './look.ts'

/** What a page of an offer looks like, whatever it says. */
export interface Look {
  theme: OfferDocument['theme']
  layout: LayoutName
  /** Absent: the scheme the theme was drawn for. */
  scheme?: Scheme | undefined
  colour?: string | undefined
}

type Looks = Pick<OfferDocument, 'theme' | 'layout' | 'scheme' | 'brand' | 'variants'>

/** The look of one variant: its own where it tries one, else that of the offer. */
export function lookOf({ theme, layout = 'letter', scheme, brand, variants }: Looks, variant?: string): Look {
  const own = variants.find(({ key }) => key === variant)
  return { theme: own?.theme ?? theme, layout: own?.layout ?? layout, scheme, colour: brand.colour }
}
