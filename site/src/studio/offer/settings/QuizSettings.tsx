import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'

import { settingsWords } from '../../i18n/block-settings.ts'
import { formsWords } from '../../i18n/forms.ts'
import { QuizPlace } from '../QuizPlace.tsx'
import { Setting } from './Setting.tsx'
import type { SettingsProps } from './settings.ts'

/** Which quiz visitors enter here, and where they take it: the same in every variant. */
export function QuizSettings({ block, index, variant, flaws, editing }: SettingsProps<'quiz-entry'>) {
  const { draft, firm, locale } = editing
  const quizzes = useStore(firm.$quizzes)
  useEffect(firm.load, [firm])
  const words = settingsWords[locale].quiz
  const at = ['blocks', index]
  if (variant) return null
  return (
    <>
      <Setting path={[...at, 'quiz']} label={words.choose} flaws={flaws}>
        {(input) => (
          <select
            {...input}
            disabled={quizzes === undefined}
            value={block.quiz ?? ''}
            onChange={({ currentTarget }) => draft.write([...at, 'quiz'], currentTarget.value || undefined)}
          >
            <option value="">{words.none}</option>
            {block.quiz && !quizzes?.some(({ id }) => id === block.quiz) && (
              <option value={block.quiz}>{block.quiz}</option>
            )}
            {quizzes?.map(({ id, title, published }) => (
              <option key={id} value={id}>
                {published ? title : `${title} (${words.unpublished})`}
              </option>
            ))}
          </select>
        )}
      </Setting>
      {quizzes?.length === 0 && <p class="muted">{words.nothing}</p>}
      <QuizPlace entry={block} at={at} words={formsWords[locale]} onWrite={draft.write} />
    </>
  )
}
