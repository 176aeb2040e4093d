import type { Question } from '@pulya/questions/definitions'

import { replaced, valueAt, type Path } from '../../editor/path.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { Choice } from '../../offer/Choice.tsx'
import { PictureField } from '../../offer/PictureField.tsx'
import type { Editing } from '../editing.ts'
import { Mark } from '../Mark.tsx'
import { NumberInput } from './NumberInput.tsx'
import { type Setting, settingsOf } from './settings-of.ts'

interface KindSettingsProps {
  question: Question
  /** Where the question stands. */
  at: Path
  editing: Editing
}

/** What is chosen about a question of this kind. */
export function KindSettings({ question, at, editing }: KindSettingsProps) {
  return (
    <>
      {settingsOf(question).map((setting) => (
        <OneSetting
          key={`${setting.member}${setting.as}`}
          setting={setting}
          path={[...at, setting.member]}
          {...{ question, at, editing }}
        />
      ))}
    </>
  )
}

function OneSetting({
  setting,
  path,
  question,
  at,
  editing,
}: KindSettingsProps & { setting: Setting; path: Path }) {
  const { locale, flaws, workspace, structure, write } = editing
  const words = quizBuilderWords[locale].settings
  const label = words[setting.label]
  const value = valueAt(question, [setting.member])
  if (setting.as === 'number') {
    return (
      <NumberInput
        path={path}
        label={label}
        note={setting.days && words.daysNote}
        value={typeof value === 'number' ? value : undefined}
        whole={setting.whole}
        optional={setting.optional}
        flaws={flaws}
        locale={locale}
        onWrite={write}
      />
    )
  }
  if (setting.as === 'mark')
    return <Mark label={label} on={value === true} onMark={(on) => write(path, on || undefined)} />
  if (question.kind === 'rating') {
    return (
      <Choice
        label={label}
        of={['stars', 'nps'] as const}
        names={words.scales}
        value={question.scale}
        onChoose={(scale) =>
          structure.edit({
            is: 'move',
            how: (quiz) => replaced(replaced(quiz, [...at, 'atMost'], undefined), path, scale),
          })
        }
      />
    )
  }
  if (question.kind === 'file') {
    return (
      <fieldset class="marks">
        <legend class="field__label">{label}</legend>
        {(['image', 'pdf'] as const).map((kind) => {
          const on = question.accept.includes(kind)
          const only = on && question.accept.length === 1
          const others = question.accept.filter((one) => one !== kind)
          return (
            <Mark
              key={kind}
              label={words.kinds[kind]}
              on={on}
              fixed={only}
              onMark={(now) => write(path, now ? [...others, kind] : others)}
            />
          )
        })}
      </fieldset>
    )
  }
  if (question.kind !== 'statement') return null
  const place = { path, label, value: question.picture, told: true }
  return <PictureField place={place} workspace={workspace} flaws={flaws} locale={locale} onWrite={write} />
}
