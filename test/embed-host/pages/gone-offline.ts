import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'that has lost its network',
  meanwhile: (page) => page.context().setOffline(true),
  offline: true,
}
