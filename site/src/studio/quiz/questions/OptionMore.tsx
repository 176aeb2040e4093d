import { blankPicture } from '@pulya/questions/blank-picture'
import type { QuestionKind } from '@pulya/questions/definitions'
import type { Option } from '@pulya/questions/options'

import type { Path } from '../../editor/path.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { PictureField } from '../../offer/PictureField.tsx'
import type { Editing } from '../editing.ts'
import { Mark } from '../Mark.tsx'
import { NumberInput } from './NumberInput.tsx'
import { TagsInput } from './TagsInput.tsx'

interface OptionMoreProps {
  option: Option & {
    picture?: { src: string; alt: string }
    exclusive?: boolean | undefined
    other?: boolean | undefined
  }
  kind: QuestionKind
  at: Path
  editing: Editing
}

/** What an option is besides its words: a picture in sight, the rest behind one press. */
export function OptionMore({ option, kind, at, editing }: OptionMoreProps) {
  const { locale, workspace, flaws, write } = editing
  const words = quizBuilderWords[locale].options
  const numbers = { flaws, locale, optional: true, onWrite: write }
  const { label, picture } = option
  return (
    <div class="option__more">
      {picture && (
        <PictureField
          place={{
            path: [...at, 'picture'],
            label: words.picture(label),
            // Nothing to take out while nothing is chosen.
            value: picture.src === blankPicture.src ? undefined : picture,
            told: true,
          }}
          workspace={workspace}
          flaws={flaws}
          locale={locale}
          // An option of pictures always has one.
          onWrite={(path, value) => write(path, value ?? blankPicture)}
        />
      )}
      <details>
        <summary>
          {summaryOf(option, words)} <span class="visually-hidden">{label}</span>
        </summary>
        <div class="option__numbers">
          <NumberInput
            path={[...at, 'points']}
            label={words.points}
            note={words.pointsNote}
            value={option.points}
            whole
            {...numbers}
          />
          <NumberInput
            path={[...at, 'value']}
            label={words.value}
            note={words.valueNote}
            value={option.value}
            {...numbers}
          />
          <TagsInput path={[...at, 'tags']} tags={option.tags} editing={editing} />
        </div>
        {kind === 'multiple' && (
          <>
            <Mark
              label={words.exclusive}
              on={option.exclusive === true}
              onMark={(on) => write([...at, 'exclusive'], on || undefined)}
            />
            <Mark
              label={words.other}
              on={option.other === true}
              onMark={(on) => write([...at, 'other'], on || undefined)}
            />
          </>
        )}
      </details>
    </div>
  )
}

/** What is set, so that nobody has to look inside for it. */
function summaryOf(
  { points, value, tags = [] }: Option,
  words: { points: string; value: string; tags: string },
) {
  const set = [
    points !== undefined && `${words.points}: ${points}`,
    value !== undefined && `${words.value}: ${value}`,
    tags.length > 0 && tags.join(', '),
  ].filter((one) => one !== false)
  return set.length > 0 ? set.join(' · ') : `${words.points}, ${words.tags.toLowerCase()}…`
}
