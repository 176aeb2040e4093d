import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { Phone } from './Phone.tsx'

test.each([
  ['+7 495 000-00-00', '+74950000000'],
  ['8 (800) 000-00-00', '88000000000'],
  ['+7 495 000-00-00, доб. 12', '+74950000000'],
])('%s is dialled as %s', (number, dialled) => {
  expect(renderToString(<Phone number={number} />)).toContain(`href="tel:${dialled}"`)
})
