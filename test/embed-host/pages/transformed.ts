import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'where what is around is transformed, filtered and contained',
  head: `<style>
    .outer { transform: scale(.98) rotate(.4deg); filter: contrast(.98); perspective: 900px; will-change: transform }
    .inner { contain: content; overflow: clip; isolation: isolate; backdrop-filter: blur(1px); container-type: inline-size }
  </style>`,
  around: (quiz) => `<div class="outer"><div class="inner">${quiz}</div></div>`,
}
