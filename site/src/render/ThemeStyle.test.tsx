import { themes } from '@pulya/ui/themes'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { ThemeStyle } from './ThemeStyle.tsx'

test.each(Object.keys(themes) as (keyof typeof themes)[])(
  'nothing in theme %s has to be escaped',
  (theme) => {
    const html = renderToString(<ThemeStyle theme={theme} />)
    expect(html).toMatch(/^<style>:root\{(--offer-[a-z-]+:[^;&<>{}]+;?)+\}<\/style>$/)
  },
)
