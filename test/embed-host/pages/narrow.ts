import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'on a screen 320 px wide',
  viewport: { width: 320, height: 640 },
}
