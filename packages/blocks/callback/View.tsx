import { FormFrame } from '../FormFrame.tsx'
import { formId } from '../form-id.ts'
import type { ViewProps } from '../view.ts'
import { callbackFields, wantedMember } from './fields.ts'
import { callbackWords } from './words.ts'

/** An order of a call. Without office hours nothing can be promised, and the first free minute is all there is to choose. */
export function View({ block, scene }: ViewProps<'callback'>) {
  const { locale, office, form } = scene
  const words = callbackWords[locale]
  const id = `${formId(block.id)}-${wantedMember}`
  const chosen = form?.block === block.id ? form.posted.get(wantedMember) : undefined
  return (
    <FormFrame block={{ ...block, fields: callbackFields }} scene={scene}>
      {office && (
        <div class="text-field">
          <label class="text-field__label" for={id}>
            {words.when(office.zone)}
          </label>
          <select class="text-field__input callback__time" id={id} name={wantedMember}>
            <option value="">{words.soonest}</option>
            {office.times.map(({ value, text }) => (
              <option key={value} value={value} selected={value === chosen}>
                {text}
              </option>
            ))}
          </select>
          <p class="callback__promise">{office.promise}</p>
        </div>
      )}
    </FormFrame>
  )
}
