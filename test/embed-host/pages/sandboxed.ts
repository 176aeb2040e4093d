import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'in a sandbox, without an origin of its own',
  headers: () => ({ 'content-security-policy': 'sandbox allow-scripts allow-forms' }),
}
