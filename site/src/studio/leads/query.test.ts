import { describe, expect, it } from 'vitest'

import { addressOf, exportOf, readQuery } from './query.ts'

const read = (search: string) => readQuery(new URL(`http://localhost/studio/leads${search}`))

describe('the address of a list of leads', () => {
  it('asks for a status, a text and a page', () => {
    expect(read('?status=new&q=%D0%98%D0%B2%D0%B0%D0%BD&cursor=abc')).toEqual({
      status: 'new',
      q: 'Иван',
      cursor: 'abc',
    })
  })

  it('is read without what makes no sense', () => {
    expect(read('?status=lost&q=+&page=2')).toEqual({})
  })

  it('is the same after it has been read', () => {
    for (const query of [{}, { status: 'contract', q: '8 916 & co' }] as const) {
      expect(read(new URL(addressOf(query), 'http://localhost').search)).toEqual(query)
    }
  })
})

it('of a table of leads asks for all pages of the same leads', () => {
  expect(exportOf('demo', {})).toBe('/api/workspaces/demo/exports/leads')
  expect(exportOf('demo', { status: 'new', q: 'a&b', cursor: 'abc' })).toBe(
    '/api/workspaces/demo/exports/leads?status=new&q=a%26b',
  )
})
