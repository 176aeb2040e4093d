import { expect, test } from 'vitest'

import { snippetOf, usual } from './widget-settings.ts'

const at = { origin: 'https://host.example', quiz: 'k7f3-q9d2' }

test('a quiz on the page itself needs one address and nothing else', () => {
  expect(snippetOf({ ...usual, delay: 8, label: 'Press' }, at)).toBe(
    '<script async src="https://host.example/w/k7f3-q9d2.js"></script>',
  )
})

test('a window says what opens it, how often and where, and leaves out what is usual', () => {
  expect(snippetOf({ ...usual, mode: 'popup', click: '#buy', delay: 8, exit: true, every: '1d' }, at)).toBe(
    '<script async src="https://host.example/w.js" data-quiz="k7f3-q9d2" data-mode="popup" data-open="click:#buy, delay:8, exit" data-every="1d"></script>',
  )
  expect(snippetOf({ ...usual, mode: 'corner' }, at)).toBe(
    '<script async src="https://host.example/w.js" data-quiz="k7f3-q9d2" data-mode="corner"></script>',
  )
})

test('only a button has words and a side, and only what opens by itself has a rhythm', () => {
  const all = { ...usual, label: 'A "good" <price>', side: 'left', every: 'once', mobileOff: true } as const
  expect(snippetOf({ ...all, mode: 'tab' }, at)).toContain(
    ' data-mode="tab" data-label="A &quot;good&quot; &lt;price>" data-side="left">',
  )
  expect(snippetOf({ ...all, mode: 'full', click: '#buy' }, at)).toContain(
    ' data-mode="full" data-open="click:#buy">',
  )
  expect(snippetOf({ ...all, mode: 'full', scroll: 50, urls: '/price*' }, at)).toContain(
    ' data-open="scroll:50" data-every="once" data-urls="/price*" data-mobile="off">',
  )
})
