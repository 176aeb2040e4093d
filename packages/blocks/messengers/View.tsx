import type { ViewProps } from '../view.ts'
import { addressOf } from './address.ts'
import { messengerWords } from './words.ts'

/** Links, so that they work without script and open the app where there is one. */
export function View({ block: { label, text, links }, scene }: ViewProps<'messengers'>) {
  if (links.length === 0) return null
  const { write } = messengerWords[scene.locale]
  return (
    <div class="messengers">
      {label && <p class="messengers__label">{label}</p>}
      <ul class="messengers__list">
        {links.map(({ messenger, handle }) => {
          const { href, coded } = addressOf(messenger, handle, text)
          return (
            <li key={messenger}>
              <a
                class="button button--quiet messengers__link"
                href={href}
                rel="noopener"
                data-event="messenger_click"
                data-coded={coded}
              >
                <span class="visually-hidden">{write} </span>
                {scene.words.channels[messenger]}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
