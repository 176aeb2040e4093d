import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'that is dark',
  head: '<meta name="color-scheme" content="dark"/><style>:root { color-scheme: only dark; background: #111; color: #eee }</style>',
  meanwhile: (page) => page.emulateMedia({ colorScheme: 'dark' }),
}
