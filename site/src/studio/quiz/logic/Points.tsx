import type { Question } from '@pulya/questions/definitions'

import { useState } from 'preact/hooks'

import { idOf } from '../../editor/field.ts'
import { quizNumbersWords } from '../../i18n/quiz-numbers.ts'
import type { Editing } from '../editing.ts'
import { optionsOf } from './facts.ts'
import { PointsCell } from './PointsCell.tsx'

/** How many points each option gives to each score, a table for every question that has options. */
export function Points({ editing }: { editing: Editing }) {
  const { quiz, locale } = editing
  const { points: words } = quizNumbersWords[locale]
  return (
    <>
      <h3>{words.title}</h3>
      <p class="muted">{words.note}</p>
      {quiz.questions.map((question, place) =>
        optionsOf(question).length === 0 ? null : (
          <PointsOf key={question.key} question={question} place={place} editing={editing} />
        ),
      )}
    </>
  )
}

interface PointsTableProps {
  question: Question
  place: number
  editing: Editing
}

/** The table is drawn once it is opened: of two hundred there would be a thousand fields. */
function PointsOf(props: PointsTableProps) {
  const [open, setOpen] = useState(false)
  const { question, place } = props
  return (
    <details class="group group--closed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h4>{`${place + 1}. ${question.title}`}</h4>
      </summary>
      {open && <PointsTable {...props} />}
    </details>
  )
}

function PointsTable({ question, place, editing }: PointsTableProps) {
  const { quiz, locale, write } = editing
  const { points: words } = quizNumbersWords[locale]
  const { scores = [] } = quiz
  return (
    <div class="points">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col">{words.score}</th>
            {scores.map(({ key, title }) => (
              <th scope="col" key={key}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {optionsOf(question).map((option, row) => {
            const at = ['questions', place, 'options', row]
            const cells = [
              { path: [...at, 'points'], of: words.score, value: option.points },
              ...scores.map(({ key, title }) => ({
                path: [...at, 'scores', key],
                of: title,
                value: option.scores?.[key],
              })),
            ]
            return (
              <tr key={option.key}>
                <th scope="row">{option.label}</th>
                {cells.map(({ path, of, value }) => (
                  <td key={idOf(path)}>
                    <PointsCell
                      label={words.cell(option.label, of)}
                      value={value}
                      onWrite={(points) => write(path, points)}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
