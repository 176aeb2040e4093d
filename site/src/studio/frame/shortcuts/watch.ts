import { hear } from './hear.ts'

/** The sheet comes when it is asked for: by its key, or by anything with `data-shortcuts`. */
const open = () => void import('./open-sheet.tsx').then(({ openSheet }) => openSheet())

hear({ sheet: open })
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-shortcuts]')) open()
})
