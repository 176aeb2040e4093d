import type { ViewProps } from '../view.ts'
import { isPlaceholder } from './placeholder.ts'

export function View({ block: { owner, requisites, links } }: ViewProps<'legal'>) {
  return (
    <div class="legal">
      <p class="legal__requisites">
        <span>
          <Value text={owner} />
        </span>
        {requisites.map(({ label, value }) => (
          <span key={label}>
            {label} <Value text={value} />
          </span>
        ))}
      </p>
      {links.length > 0 && (
        <p class="legal__links">
          {links.map(({ label, href }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}

/** What the firm has still to fill in stands out, so that nobody publishes it by oversight. */
function Value({ text }: { text: string }) {
  return isPlaceholder(text) ? <mark class="legal__gap">{text}</mark> : <>{text}</>
}
