import type { HostilePage } from './page.ts'

/** What 1.2 does: every prototype has more members, all of them enumerable, and some hide those of the language. */
export const hostile: HostilePage = {
  name: 'beside MooTools',
  head: `<script>
    const splat = (one) => Array.isArray(one) ? one : [one]
    Function.prototype.implement = function (more) { for (const name in more) this.prototype[name] = more[name]; return this }
    Function.implement({
      extend(more) { for (const name in more) this[name] = more[name]; return this },
      bind(to, bound) { return (...given) => this.apply(to, bound === undefined ? given : splat(bound)) },
      delay(ms) { return setTimeout(this, ms) }, periodical(ms) { return setInterval(this, ms) },
    })
    Array.implement({
      flatten() { return [].concat(...this) }, contains(one) { return this.indexOf(one) > -1 },
      extend(more) { this.push(...more); return this }, combine(more) { return this.extend(more) },
      erase(one) { return this }, empty() { this.length = 0; return this }, getLast() { return this[this.length - 1] },
      link() { return {} }, associate() { return {} }, each(visit) { this.forEach(visit); return this },
    })
    Array.from = (one) => one == null ? [] : splat(one)
    String.implement({
      contains(part) { return this.indexOf(part) > -1 }, trim() { return this.replace(/^\\\\s+|\\\\s+$/g, '') },
      clean() { return this }, toInt() { return parseInt(this) }, test(pattern) { return new RegExp(pattern).test(this) },
    })
    Number.implement({ times(visit) { for (let at = 0; at < this; at++) visit(at) }, limit() { return this } })
    Element.implement({
      set(name, value) { this[name] = value; return this }, get(name) { return this[name] },
      match(selector) { return this.matches(selector) }, inject(into) { into.appendChild(this); return this },
      destroy() { this.remove() }, dispose() { this.remove(); return this }, erase() { return this },
      addEvent(name, heard) { this.addEventListener(name, heard); return this }, toggle() { return this },
    })
    window.Event = function (event) { return event }
    window.Hash = window.Native = window.Class = function () {}
  </script>`,
}
