import { expect, test } from 'vitest'

import { themes } from './themes.ts'

// https://www.w3.org/TR/css-fonts-4/#family-name-syntax: unquoted, each word is an identifier.
const identifier = /^(-?[a-z_]|\\[0-9a-f]{1,6})[\w-]*$/i

test.each(Object.entries(themes))(
  '%s names its fonts so that a browser reads them',
  (_theme, { headingFont }) => {
    const words = headingFont.split(', ').flatMap((family) => family.split(' '))
    expect(words.filter((word) => !identifier.test(word))).toEqual([])
  },
)
