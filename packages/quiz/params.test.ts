import { expect, test } from 'vitest'

import { wantedParams } from './params.ts'

const query = (text: string) => new URLSearchParams(text)

test('marks of advertising are taken along, whatever else the address says is not', () => {
  const address = query(
    'utm_source=vk&utm_term=a&yclid=1&gclid=2&_openstat=3&rb_clickid=4&q=secret&UTM_X=5&outm_=6',
  )
  expect(wantedParams({}, address)).toEqual({
    utm_source: 'vk',
    utm_term: 'a',
    yclid: '1',
    gclid: '2',
    _openstat: '3',
    rb_clickid: '4',
  })
})

test('of two with one name the first counts', () => {
  expect(wantedParams({}, query('utm_source=a&utm_source=b'))).toEqual({ utm_source: 'a' })
})

test('what the quiz asks for is taken along too', () => {
  expect(wantedParams({ hidden: [{ key: 'manager' }] }, query('manager=7&other=8'))).toEqual({ manager: '7' })
})
