import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'written from right to left',
  html: 'lang="ar" dir="rtl"',
}
