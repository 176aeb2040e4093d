import type { ViewProps } from '../view.ts'
import { untilInWords } from './until.ts'

/** A date, not a countdown: it says the same to everybody and takes nothing away while one reads. */
export function View({ block, scene: { locale, passed } }: ViewProps<'deadline'>) {
  const { id, text, after, at, timeZone } = block
  if (passed.includes(id)) return after ? <p class="deadline deadline--over">{after}</p> : null
  return (
    <p class="deadline">
      {text}{' '}
      <time class="deadline__date" dateTime={at}>
        {untilInWords(at, timeZone, locale)}
      </time>
    </p>
  )
}
