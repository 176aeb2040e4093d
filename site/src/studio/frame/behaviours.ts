import { connect } from '@pulya/api/client'

import { reply } from '../api/reply.ts'
import { remember, rememberPair } from './remember.ts'

/**
 * The few things that any page of the studio can do without an island: `data-copy` copies its value, `data-remember`
 * (`name=value`) keeps it for the next pages and opens `data-open`, or this page again, `data-sign-out` ends the session.
 */
const { copied = '', notCopied = '', signOutFailed = '' } = document.body.dataset
const toast = document.querySelector('.toast')
let hiding: ReturnType<typeof setTimeout>

// The server cannot know the zone of a browser, and times that jump after loading are worse than a cookie.
remember('zone', Intl.DateTimeFormat().resolvedOptions().timeZone)

document.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element && target.closest<HTMLElement>('button')
  if (!pressed) return
  const { copy: text, remember: pair, open: address, signOut } = pressed.dataset
  if (text !== undefined) void copy(text)
  if (signOut !== undefined) void leave()
  if (pair === undefined) return
  rememberPair(pair)
  if (address === undefined) location.reload()
  else location.assign(address)
})

async function copy(text: string) {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
  say(done ? copied : notCopied)
}

async function leave() {
  const ended = await reply(connect(location.origin).api.session.$delete())
  if ('refused' in ended) return say(signOutFailed)
  location.assign('/studio/sign-in')
}

function say(text: string) {
  if (!toast) return
  toast.textContent = text
  clearTimeout(hiding)
  hiding = setTimeout(() => {
    toast.textContent = ''
  }, 4000)
}
