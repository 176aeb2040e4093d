import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'whose style is forced on every element',
  head: `<style>
    body :not(h1, [data-pulya], script) { all: unset !important; color: magenta !important; letter-spacing: 5px !important }
    button, input, label, fieldset, legend, form { display: none !important; pointer-events: none !important }
    div, p, section { float: right !important; line-height: 0 !important; text-transform: uppercase !important }
    :root { --offer-bg: red; --offer-text: red }
  </style>`,
}
