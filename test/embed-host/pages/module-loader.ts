import type { HostilePage } from './page.ts'

/** RequireJS and the shims of old bundlers: whoever asks for `define` or `exports` is told to register there. */
export const hostile: HostilePage = {
  name: 'with loaders of modules',
  head: `<script>
    window.define = Object.assign(() => { throw new Error('Mismatched anonymous define()') }, { amd: { jQuery: true } })
    window.module = { exports: {} }
    window.exports = module.exports
    window.require = () => { throw new Error('Module name has not been loaded yet') }
    window.process = { env: {} }
    window.global = window
  </script>`,
}
