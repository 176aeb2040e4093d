import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'with nothing special',
}
