import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'whose addresses begin elsewhere',
  head: '<base href="https://elsewhere.example/deep/" target="_blank"/>',
}
