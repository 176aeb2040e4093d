import type { HostilePage } from './page.ts'

/** 1280 × 1024 at 400 %, https://www.w3.org/TR/WCAG22/#reflow */
export const hostile: HostilePage = {
  name: 'zoomed to 400 %',
  viewport: { width: 320, height: 256 },
}
