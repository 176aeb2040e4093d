import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'whose root font is three times as large',
  head: '<style>html { font-size: 300% }</style>',
}
