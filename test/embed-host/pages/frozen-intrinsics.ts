import type { HostilePage } from './page.ts'

/** As SES does. Members of what inherits from a frozen prototype cannot be assigned over. */
export const hostile: HostilePage = {
  name: 'whose intrinsics are frozen',
  head: `<script>
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const { value } = Object.getOwnPropertyDescriptor(globalThis, name)
      if (typeof value !== 'function') continue
      Object.freeze(value)
      if (value.prototype) Object.freeze(value.prototype)
    }
    for (const one of [Math, JSON, Reflect]) Object.freeze(one)
  </script>`,
}
