import { themeNames } from '@pulya/quiz/theme-name'

import { FieldInput } from '../editor/FieldInput.tsx'
import { lookWords } from '../i18n/look.ts'
import { quizEndingWords } from '../i18n/quiz-ending.ts'
import { Choice } from '../offer/Choice.tsx'
import { PictureField } from '../offer/PictureField.tsx'
import type { Editing } from './editing.ts'

/** What a quiz looks like, and who seems to ask. */
export function LookPart({ editing }: { editing: Editing }) {
  const { quiz, workspace, locale, editable, flaws, structure, write } = editing
  const { consultant } = quiz
  const words = quizEndingWords[locale].look
  const fields = { flaws, locale, onWrite: write }
  return (
    <fieldset class="plain" disabled={!editable}>
      <section class="card">
        <h2>{lookWords[locale].look}</h2>
        <Choice
          label={words.theme}
          of={themeNames}
          names={lookWords[locale].themes}
          value={quiz.theme}
          onChoose={(theme) => write(['theme'], theme)}
        />
      </section>
      <section class="card">
        <h2>{words.consultant}</h2>
        <p class="muted">{words.consultantNote}</p>
        {consultant ? (
          <>
            <FieldInput
              field={{ path: ['consultant', 'name'], label: words.name, as: 'line' }}
              value={consultant.name}
              {...fields}
            />
            <FieldInput
              field={{ path: ['consultant', 'role'], label: words.role, as: 'line', optional: true }}
              value={consultant.role}
              {...fields}
            />
            <PictureField
              place={{
                path: ['consultant', 'picture'],
                label: words.picture,
                value: consultant.picture,
                told: true,
              }}
              workspace={workspace}
              {...fields}
            />
            <p>
              <button
                type="button"
                class="button button--danger"
                onClick={() =>
                  structure.edit({
                    is: 'remove',
                    how: ({ consultant: _, ...others }) => others,
                    told: words.removedConsultant,
                  })
                }
              >
                {words.removeConsultant}
              </button>
            </p>
          </>
        ) : (
          <p>
            <button
              type="button"
              class="button"
              onClick={() => write(['consultant'], { name: quizEndingWords[quiz.locale].look.freshName })}
            >
              {words.addConsultant}
            </button>
          </p>
        )}
      </section>
    </fieldset>
  )
}
