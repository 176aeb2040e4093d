import { dialled } from '@pulya/contract/shown-phone'

import type { ViewProps } from '../view.ts'

export function View({ block: { label, number: own, note }, scene }: ViewProps<'phone'>) {
  const number = own ?? scene.phone
  return (
    <div class="call">
      <a class="button button--quiet call__link" href={`tel:${dialled(number)}`} data-event="phone_click">
        {label && <span>{label}</span>} <span class="call__number">{number}</span>
      </a>
      {note && <p class="call__note">{note}</p>}
    </div>
  )
}
