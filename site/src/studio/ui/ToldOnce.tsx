import type { ComponentChildren } from 'preact'

import { Icon } from '../frame/Icon.tsx'

interface ToldOnceProps {
  /** An address or a key that nobody can be told a second time. */
  secret: string
  words: { made: string; copy: string }
  children?: ComponentChildren
}

/** What was made just now, to be copied before the page is left. */
export const ToldOnce = ({ secret, words, children }: ToldOnceProps) => (
  <div class="notice notice--positive">
    <output>{words.made}</output>
    <p class="address">
      <code>{secret}</code>
      <button type="button" class="button" data-copy={secret}>
        <Icon name="copy" /> {words.copy}
      </button>
    </p>
    {children}
  </div>
)
