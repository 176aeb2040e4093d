import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import { type LayoutName, layoutNames } from '@pulya/offer/look'
import { type TemplateName, templateNames, templates } from '@pulya/offer/templates/templates'

/** As much of a template as its card shows; the rest stays on the server. */
export interface TemplateCard {
  template: TemplateName
  name: string
  trade: string
  theme: OfferDocument['theme']
  layout: LayoutName
  headline: string
  button: string
  picture: { src: string; focus: string }
}

export const templateCards = (locale: Locale): TemplateCard[] =>
  templateNames.map((template) => {
    const { name, trade, offer } = templates[template]
    const { theme, layout = layoutNames[0], blocks }: OfferDocument = offer[locale]
    const headline = blocks.find((block) => block.kind === 'headline')
    const form = blocks.find((block) => block.kind === 'form')
    const picture = blocks.find((block) => block.kind === 'picture')
    const { x, y } = picture?.focus ?? { x: 50, y: 50 }
    return {
      template,
      name: name[locale],
      trade: trade[locale],
      theme,
      layout,
      headline: headline?.text ?? '',
      button: form?.button ?? '',
      picture: { src: picture?.image?.src ?? '', focus: `${x}% ${y}%` },
    }
  })
