import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'whose root font is reduced to 62.5 %',
  head: '<style>*, ::before, ::after { box-sizing: content-box; margin: 0; padding: 0 } html { font-size: 62.5% }</style>',
}
