import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'where every object has enumerable members',
  head: `<script>
    const names = 'extend clone each forEach map filter contains has keys values size isEmpty merge equals on off bind trigger hide'
    for (const name of names.split(' ')) Object.prototype[name] = function () { return this }
    Object.prototype.owner = 'the page'
    Object.prototype.counted = 7
    Array.prototype.last = function () { return this[this.length - 1] }
  </script>`,
}
