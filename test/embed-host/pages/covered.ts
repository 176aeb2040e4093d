import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'with an open dialog and a cookie banner over everything',
  head: `<style nonce="of-the-host">
    .banner { position: fixed; inset: auto 0 0; height: 60px; background: #fff; z-index: 2147483647 }
  </style>`,
  around: (
    quiz,
  ) => `${quiz}<dialog id="asks"><form method="dialog"><button autofocus="">OK</button></form></dialog>
    <div class="banner">Cookies</div><script>document.getElementById('asks').showModal()</script>`,
  meanwhile: (page) => page.keyboard.press('Escape'),
}
