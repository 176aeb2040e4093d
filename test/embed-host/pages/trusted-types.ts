import type { HostilePage } from './page.ts'
import { strictPolicy } from './strict-policy.ts'

export const hostile: HostilePage = {
  name: 'with a strict policy and Trusted Types',
  headers: (product) => ({
    'content-security-policy': `${strictPolicy(product)}; require-trusted-types-for 'script'; trusted-types 'none'`,
  }),
}
