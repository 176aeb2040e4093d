import type { Locale } from '@pulya/contract/locale'
import { themeVariables } from '@pulya/ui/theme'
import { themes } from '@pulya/ui/themes'

import type { TemplateCard } from './template-cards.ts'

/** What a template is called, under its first screen in small: the real words, colours and drawing of it. */
export function TemplateSample({ card, language }: { card: TemplateCard; language: Locale }) {
  const { name, trade, theme, layout, headline, button, picture } = card
  return (
    <>
      <span
        class="sample__screen"
        data-layout={layout}
        style={themeVariables(themes[theme])}
        lang={language}
        aria-hidden="true"
      >
        <img
          class="sample__picture"
          src={picture.src}
          alt=""
          loading="lazy"
          style={{ objectPosition: picture.focus }}
        />
        <span class="sample__headline">{headline}</span>
        <span class="sample__action">{button}</span>
      </span>
      <span class="sample__name" lang={language}>
        {name}
      </span>
      <span class="muted" lang={language}>
        {trade}
      </span>
    </>
  )
}
