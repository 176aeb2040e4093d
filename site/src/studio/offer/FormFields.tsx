import type { Block } from '@pulya/blocks/definitions'
import { channels } from '@pulya/contract/channel'
import type { ProblemError } from '@pulya/contract/problem'
import { contactFieldNames } from '@pulya/quiz/contact-fields'

import { idOf, isAbout } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import type { FormsWords } from '../i18n/forms.ts'
import { askingOf, askings, withAsking } from './asking.ts'

interface FormFieldsProps {
  form: Pick<Block<'form'>, 'title' | 'fields' | 'channels'>
  /** It may ask where the answer is wanted. */
  withChannels?: boolean
  /** Where the block stands in the offer. */
  at: Path
  flaws: readonly ProblemError[]
  words: FormsWords
  onWrite: (path: Path, value: unknown) => void
}

/** What one form of an offer asks: the same in every variant, so that leads can be compared. */
export function FormFields({ form, withChannels = false, at, flaws, words, onWrite }: FormFieldsProps) {
  const place = [...at, 'fields']
  const about = flaws.filter(({ pointer }) => isAbout(pointer, place))
  const chosen = form.channels ?? []
  return (
    <div class="settings-group">
      <h4>{words.asks(form.title)}</h4>
      <div class="form-fields">
        {about.length > 0 && <p class="field__flaw">{about.map(({ detail }) => detail).join('. ')}</p>}
        {contactFieldNames.map((name) => (
          <label class="form-fields__row" key={name}>
            <span class="field__label">{words.fields[name]}</span>
            <select
              class="field__input form-fields__asking"
              id={idOf([...place, name])}
              value={askingOf(form, name)}
              onChange={({ currentTarget }) => {
                const asking = askings.find((one) => one === currentTarget.value)
                if (asking) onWrite(place, withAsking(form, name, asking))
              }}
            >
              {askings.map((asking) => (
                <option key={asking} value={asking}>
                  {words.asking[asking]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {withChannels && (
        <fieldset class="form-channels">
          <legend class="field__label">{words.channels}</legend>
          <p class="muted">{words.channelsNote}</p>
          {channels.map((channel) => (
            <label class="form-channels__option" key={channel}>
              <input
                type="checkbox"
                checked={chosen.includes(channel)}
                onChange={({ currentTarget: { checked } }) => {
                  const asked = channels.filter((one) => (one === channel ? checked : chosen.includes(one)))
                  onWrite([...at, 'channels'], asked.length > 0 ? asked : undefined)
                }}
              />
              {words.channel[channel]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
