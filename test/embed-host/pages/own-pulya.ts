import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'with a variable named “pulya”',
  head: "<script>var pulya = { q: 'a firm of Pulya street', embed: undefined }</script>",
  taken: true,
}
