import type { HostilePage } from './page.ts'

/** Of 1.6, as many shops still carry it: the later members of the language mean something else there. */
export const hostile: HostilePage = {
  name: 'beside Prototype.js',
  head: `<script>
    Object.toJSON = (value) => JSON.stringify(value)
    Array.prototype.toJSON = function () { return '[' + this.map(Object.toJSON).join(', ') + ']' }
    String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"' }
    Date.prototype.toJSON = function () { return '"' + this + '"' }
    Array.from = function (list) { return [].slice.call(list || []) }
    Array.prototype.each = function (visit) { this.forEach(visit); return this }
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice() }
    Array.prototype.include = Array.prototype.includes
    Array.prototype.reduce = function (begin) { return this.length > 1 ? this : this[0] }
    Array.prototype.find = Array.prototype.detect = function (test) { for (const one of this) if (test(one)) return one }
    Function.prototype.bind = function (to, ...bound) { return (...more) => this.apply(to, bound.concat(more)) }
    Function.prototype.delay = function (seconds) { return setTimeout(this, seconds * 1000) }
    Function.prototype.defer = function () { return this.delay(0.01) }
    Element.prototype.update = Element.prototype.show = Element.prototype.hide = function () { return this }
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this }
    Element.prototype.select = function (selector) { return [].slice.call(this.querySelectorAll(selector)) }
    Element.prototype.replace = function () { return this }
    window.$ = (id) => document.getElementById(id)
    document.viewport = { getWidth: () => innerWidth }
  </script>`,
}
