import type { QuizLogicWords } from '../../i18n/quiz-logic.ts'
import type { Subject } from './facts.ts'
import type { Known } from './known.ts'

interface SubjectPickProps {
  subject: Subject
  known: Known
  words: QuizLogicWords['sentence']
  onPick: (subject: Subject) => void
}

/** What a clause is about: an answer above, something counted, or how the visitor came. */
export function SubjectPick({ subject, known: { questions, numbers }, words, onPick }: SubjectPickProps) {
  const asked = questions.map(({ key, title }) => ({ value: `question:${key}` as const, name: title }))
  const counted = numbers.map(({ key, title }) => ({
    value: `number:${key}` as const,
    name: key === 'score' ? words.score : key === 'answered' ? words.answered : (title ?? key),
  }))
  const came = (['tag', 'param', 'device'] as const).map((value) => ({ value, name: words[value] }))
  const all: { value: Subject; name: string }[] = [...asked, ...counted, ...came]
  return (
    <select
      class="word word--subject"
      aria-label={words.subject}
      value={subject}
      onChange={({ currentTarget }) => {
        const chosen = all.find(({ value }) => value === currentTarget.value)
        if (chosen) onPick(chosen.value)
      }}
    >
      {/* A question that stands further down by now, or is gone: the check says so beside the rule. */}
      {!all.some(({ value }) => value === subject) && <option value={subject}>{words.gone}</option>}
      {asked.length > 0 && <Names label={words.questions} of={asked} />}
      <Names label={words.numbers} of={counted} />
      <Names label={words.came} of={came} />
    </select>
  )
}

const Names = ({ label, of }: { label: string; of: readonly { value: string; name: string }[] }) => (
  <optgroup label={label}>
    {of.map(({ value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </optgroup>
)
