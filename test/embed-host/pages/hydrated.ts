import type { HostilePage } from './page.ts'

/** What a framework does when the page that came is not the page that it would have drawn. */
export const hostile: HostilePage = {
  name: 'that throws away once what it does not know, and draws that part anew',
  head: `<script>
    new MutationObserver((_, observer) => {
      const section = document.querySelector('section')
      if (!section) return
      observer.disconnect()
      setTimeout(() => {
        const known = section.cloneNode(true)
        for (const one of known.querySelectorAll('*')) if (one.localName.includes('-')) one.remove()
        section.replaceWith(known)
        known.insertAdjacentHTML('beforeend', '<p id="calm">.</p>')
      }, 1000)
    }).observe(document, { childList: true, subtree: true })
  </script>`,
  around: (quiz) => `<section>${quiz}</section>`,
  calm: '#calm',
}
