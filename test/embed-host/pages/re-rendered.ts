import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'that draws its whole body anew twice a second',
  head: `<script>
    let turns = 0
    const again = setInterval(() => {
      const html = document.body.innerHTML.replace(/<pulya-quiz[^>]*><.pulya-quiz>/g, '')
      document.body.innerHTML = html
      turns += 1
      if (turns < 4) return
      clearInterval(again)
      document.body.insertAdjacentHTML('beforeend', '<p id="calm">.</p>')
    }, 500)
  </script>`,
  calm: '#calm',
}
