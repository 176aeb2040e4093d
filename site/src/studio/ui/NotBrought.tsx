import { localeOf } from '../i18n/locale.ts'
import { waitingWords } from '../i18n/waiting.ts'

/** The net is gone, or the server has been renewed since this page was opened: either way only a new page helps. */
export function NotBrought() {
  const words = waitingWords[localeOf(document.documentElement.lang, null)]
  return (
    <div class="notice notice--danger" role="alert">
      <p>{words.notBrought}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
    </div>
  )
}
