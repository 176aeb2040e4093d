import { themes } from '@pulya/ui/themes'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'

import { ThemeStyle, type ThemeStyleProps } from './ThemeStyle.tsx'

const names = Object.keys(themes) as (keyof typeof themes)[]
const rule = String.raw`:root\{(--offer-[a-z-]+:[^;&<>{}]+;?)+\}`
const styleOf = (props: ThemeStyleProps) => renderToString(<ThemeStyle {...props} />)

describe.each(names)('theme %s', (theme) => {
  test('is one rule in which nothing has to be escaped', () => {
    expect(styleOf({ theme, colour: '#ff6600' })).toMatch(new RegExp(`^<style>${rule}</style>$`))
  })

  test('is a rule for the day and one for the night where the system decides', () => {
    const night = String.raw`@media \(prefers-color-scheme:dark\)\{${rule}\}`
    expect(styleOf({ theme, scheme: 'auto' })).toMatch(new RegExp(`^<style>${rule}${night}</style>$`))
  })
})

test('wears the scheme it was drawn for unless told otherwise', () => {
  expect(styleOf({ theme: 'chambers' })).toContain('--offer-scheme:light')
  expect(styleOf({ theme: 'night' })).toContain('--offer-scheme:dark')
  expect(styleOf({ theme: 'night', scheme: 'light' })).toContain('--offer-scheme:light')
})

test('the colour of the firm is on its buttons, by day and by night', () => {
  expect(
    styleOf({ theme: 'clinic', scheme: 'auto', colour: '#7a1f3d' }).split('--offer-primary:#7a1f3d;'),
  ).toHaveLength(3)
})
