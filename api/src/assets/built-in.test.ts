import { blankPicture } from '@pulya/questions/blank-picture'
import { expect, test } from 'vitest'

import { builtInPictures } from './built-in.ts'

test('what stands in the place of a picture nobody has chosen comes with the product', async () => {
  expect(await builtInPictures()).toHaveProperty([blankPicture.src], { width: 72, height: 72, widths: [] })
})
