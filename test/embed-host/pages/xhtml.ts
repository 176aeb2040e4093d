import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'that is XHTML',
  html: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru"',
  headers: () => ({ 'content-type': 'application/xhtml+xml; charset=utf-8' }),
}
