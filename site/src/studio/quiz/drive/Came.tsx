import { useStore } from '@nanostores/preact'
import { devices } from '@pulya/contract/device'
import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import { useState } from 'preact/hooks'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { Choice } from '../../offer/Choice.tsx'
import { knownIn } from '../logic/known.ts'
import type { Drive } from './keep-drive.ts'

interface CameProps {
  quiz: QuizDocument
  drive: Drive
  locale: Locale
}

/** Where the walk begins, and as whom. */
export function Came({ quiz, drive, locale }: CameProps) {
  const words = quizDriveWords[locale]
  const { given } = useStore(drive.$run)
  const begun = useStore(drive.$screen) !== undefined
  const [from, setFrom] = useState('')
  const { params } = knownIn(quiz, 0, '')
  return (
    <form
      class="drive__start"
      onSubmit={(event) => {
        event.preventDefault()
        drive.start(quiz, from || undefined)
      }}
    >
      <label class="field">
        <span class="field__label">{words.from}</span>
        <select
          class="field__input"
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        >
          <option value="">{words.begin}</option>
          {quiz.questions.map(({ key, title }, place) => (
            <option key={key} value={key}>{`${place + 1}. ${title}`}</option>
          ))}
        </select>
      </label>
      <details class="drive__came group group--closed">
        <summary>{words.came}</summary>
        <div class="drive__params">
          <Choice
            label={words.device}
            of={devices}
            names={quizLogicWords[locale].operands.devices}
            value={given.device}
            onChoose={(device) => device && drive.comeBy(device)}
          />
          {params.map((param) => (
            <label class="field" key={param}>
              <span class="field__label">{param}</span>
              <input
                class="field__input"
                type="text"
                autocomplete="off"
                value={given.params[param] ?? ''}
                onInput={({ currentTarget }) => drive.comeWith(param, currentTarget.value)}
              />
            </label>
          ))}
        </div>
      </details>
      <button type="submit" class={`button${begun ? '' : ' button--first'}`}>
        {begun ? words.startAgain : words.start}
      </button>
    </form>
  )
}
