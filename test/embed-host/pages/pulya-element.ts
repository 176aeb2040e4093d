import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'with an element whose id is “pulya”',
  around: (quiz) => `<form id="pulya"><input name="q"/><input name="embed"/></form>${quiz}`,
}
