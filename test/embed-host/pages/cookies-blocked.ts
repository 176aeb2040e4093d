import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'where cookies throw and storage is full',
  head: `<script>
    const blocked = () => { throw new DOMException('blocked', 'SecurityError') }
    Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked })
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
  </script>`,
}
