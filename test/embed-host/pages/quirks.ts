import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'in quirks mode',
  doctype: '',
}
