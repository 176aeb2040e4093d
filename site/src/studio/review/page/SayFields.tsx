import type { ReviewPageWords } from '../../i18n/review-page.ts'
import type { RefusedComment } from '../review-page.ts'

interface SayFieldsProps {
  /** Unique on the page. */
  id: string
  /** As the reader has called themselves before. */
  name: string
  refused: RefusedComment | undefined
  words: ReviewPageWords
}

const nameMax = 120
const textMax = 2000

/** Who speaks and what they say. The comment has its id from here on, so sending it twice is sending it once. */
export function SayFields({ id, name, refused, words }: SayFieldsProps) {
  const { posted = {}, flaws = {} } = refused ?? {}
  const flawOf = (member: string) => (
    <span class="field__flaw" id={`${id}-${member}-flaw`} role={flaws[member] ? 'alert' : undefined}>
      {flaws[member]}
    </span>
  )
  const described = (member: string) => ({
    'aria-invalid': flaws[member] ? ('true' as const) : undefined,
    'aria-describedby': flaws[member] ? `${id}-${member}-flaw` : undefined,
  })
  return (
    <>
      <input type="hidden" name="id" value={posted['id'] ?? crypto.randomUUID()} />
      <div class="field">
        <label class="field__label" for={`${id}-text`}>
          {words.text}
        </label>
        <textarea
          class="field__input"
          id={`${id}-text`}
          name="text"
          rows={4}
          maxLength={textMax}
          required
          value={posted['text'] ?? ''}
          {...described('text')}
        />
        {flawOf('text')}
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-name`}>
          {words.name}
        </label>
        <input
          class="field__input"
          id={`${id}-name`}
          name="name"
          maxLength={nameMax}
          autoComplete="name"
          required
          value={posted['name'] ?? name}
          {...described('name')}
        />
        {flawOf('name')}
      </div>
      <span class="field__flaw" role={flaws['form'] ? 'alert' : undefined}>
        {flaws['form'] && words.tooMany}
      </span>
      <p>
        <button class="button button--first">{words.send}</button>
      </p>
    </>
  )
}
