import { render } from 'preact'

import { localeOf } from '../../i18n/locale.ts'
import { Sheet } from './Sheet.tsx'

/** Shows the sheet over this page. Over another dialog it does not come: that has a question to be answered first. */
export function openSheet(): void {
  if (document.querySelector('dialog[open]')) return
  const holder = document.body.appendChild(document.createElement('div'))
  const close = () => {
    render(null, holder)
    holder.remove()
  }
  const mac = /Mac|iPhone|iPad/.test(navigator.platform)
  render(<Sheet locale={localeOf(document.documentElement.lang, null)} mac={mac} onClose={close} />, holder)
}
