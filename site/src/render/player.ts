/** The second script of an offer, where a video stands on it: a press on the poster puts the player in its place. */
document.addEventListener('click', (event) => {
  const { target } = event
  const poster = target instanceof Element && target.closest<HTMLElement>('[data-player]')
  // Whoever asks for a new tab gets it.
  if (!poster || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  play(poster)
})

/** Some play for nobody who does not say on which site they are. */
function play(poster: HTMLElement): void {
  const frame = document.createElement('iframe')
  frame.className = 'video__player'
  frame.title = poster.dataset['title'] ?? ''
  frame.allow = 'autoplay; fullscreen; picture-in-picture'
  frame.referrerPolicy = 'strict-origin'
  frame.src = poster.dataset['player'] ?? ''
  poster.replaceWith(frame)
  frame.focus()
}

// A module, so that its names are its own.
// oxlint-disable-next-line unicorn/require-module-specifiers
export {}
