import { Fragment } from 'preact'

import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import type { MultipleAnswer, MultipleConfig } from './definition.ts'
import { afterPick } from './pick.ts'

const nothing: MultipleAnswer = { picked: [] }

export function Field({
  config,
  answer = nothing,
  flaw,
  words,
  onAnswer,
}: FieldProps<MultipleConfig, MultipleAnswer>) {
  return (
    <Frame config={config} hint={words.several} flaw={flaw} words={words}>
      {config.options.map((option) => (
        <Fragment key={option.key}>
          <label class="choice">
            <input
              type="checkbox"
              name={config.key}
              value={option.key}
              checked={answer.picked.includes(option.key)}
              onChange={({ currentTarget }) =>
                onAnswer?.(afterPick(config, answer, option, currentTarget.checked))
              }
            />
            {option.label}
          </label>
          {option.other && (
            <input
              type="text"
              class="text-field__input choice-text"
              name={`${config.key}.other`}
              value={answer.other ?? ''}
              placeholder={words.other}
              aria-invalid={flaw && answer.picked.includes(option.key) ? 'true' : undefined}
              aria-label={`${option.label}: ${words.other}`}
              onInput={({ currentTarget }) =>
                onAnswer?.({ picked: answer.picked, other: currentTarget.value })
              }
            />
          )}
        </Fragment>
      ))}
    </Frame>
  )
}
