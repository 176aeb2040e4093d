import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'whose body cannot be scrolled',
  head: '<style>html, body { height: 100%; overflow: hidden; position: relative } main { height: 100%; overflow: auto }</style>',
  around: (quiz) => `<main>${quiz}</main>`,
}
