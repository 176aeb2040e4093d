import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'where storage throws',
  head: `<script>
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })
    }
  </script>`,
}
