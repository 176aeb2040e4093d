import { expect } from '@playwright/test'

import { test } from './host.ts'
import { answerAll, leaveContact, thanked } from './walk.ts'

/**
 * What Prototype 1.6, MooTools 1.2 and their like do to the language: members with the names of later standard ones and
 * another meaning, enumerable, and a JSON of their own that `JSON.stringify` then obeys.
 */
const library = `<script>
  Object.toJSON = (value) => JSON.stringify(value)
  Array.prototype.toJSON = function () { return '[' + this.map(Object.toJSON).join(', ') + ']' }
  Object.prototype.extend = function (more) { for (const key in more) this[key] = more[key]; return this }
  Array.prototype.entries = function () { return this.slice() }
  Array.prototype.flat = function () { return this.slice() }
  Array.prototype.flatten = function () { return [].concat(...this) }
  Array.from = (list) => [].slice.call(list)
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this }
  Element.prototype.show = Element.prototype.hide = Element.prototype.toggle = function () { return this }
  Element.prototype.select = function (selector) { return this.querySelectorAll(selector) }
  String.prototype.startsWith = function (text) { return this.indexOf(text) === 0 }
  Function.prototype.bind = function (to) { return () => this.apply(to, arguments) }
  Date.prototype.toJSON = function () { return '"' + this + '"' }
</script>`

test('beside a library that has patched the prototypes the quiz works to the end and sends what it should', async ({
  page,
  host,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await host.open(page, { head: library, body: host.place + host.script })
  const events = page.waitForResponse('**/v1/events')
  await answerAll(page)
  await leaveContact(page, 'Анна', '+7 916 555-66-79')
  await thanked(page)
  expect((await events).status()).toBe(202)
  expect(errors).toEqual([])
})
