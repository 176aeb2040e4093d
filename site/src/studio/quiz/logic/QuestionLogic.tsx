import type { Action } from '@pulya/questions/action'
import type { Question } from '@pulya/questions/definitions'
import { useRef } from 'preact/hooks'

import { idOf, isAbout } from '../../editor/field.ts'
import { replaced } from '../../editor/path.ts'
import { Icon } from '../../frame/Icon.tsx'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { moved } from '../structure/questions.ts'
import { actionsMax, actionsOf, deadFrom, followingOf, type Following, withDeed } from './actions.ts'
import { knownIn } from './known.ts'
import { RuleRow } from './RuleRow.tsx'
import { firstCondition } from './Sentence.tsx'
import { ShownTo } from './ShownTo.tsx'
import { WayPick } from './WayPick.tsx'
import { nextInOrder, waysFrom } from './ways.ts'

interface QuestionLogicProps {
  question: Question
  /** Its place in the quiz. */
  index: number
  editing: Editing
}

/** Who is asked a question, and what follows the answer. */
export function QuestionLogic({ question, index, editing }: QuestionLogicProps) {
  const { quiz, locale, editable, flaws, found, structure, write } = editing
  const words = quizLogicWords[locale]
  const following = followingOf(question.actions)
  const at = ['questions', index, 'actions']
  const pointer = `#/questions/${index}/actions`
  const known = knownIn(quiz, index + 1, words.sentence.sampleWord)
  const keys = useRowKeys(following.rules)
  const keep = (changed: Partial<Following>) => write(at, actionsOf({ ...following, ...changed }))
  /** A step of its own to undo, however soon it follows another. */
  const edit = (is: 'add' | 'move' | 'remove', rules: readonly Action[], told?: string) =>
    structure.edit({
      is,
      how: (now) => replaced(now, at, actionsOf({ ...following, rules })),
      ...(told !== undefined && { told }),
    })
  const dead = deadFrom(following.rules)

  const add = () => {
    const [way] = waysFrom(quiz, index, words)[0]?.of ?? []
    if (way) edit('add', [...following.rules, withDeed({ when: firstCondition(known) }, way.value, '')])
  }
  const remove = (place: number) => {
    keys.remove(place)
    edit('remove', following.rules.toSpliced(place, 1), words.ruleRemoved)
  }
  const move = (from: number, to: number) => {
    keys.move(from, to)
    return edit('move', moved(following.rules, from, to))
  }

  return (
    <fieldset class="plain logic" disabled={!editable} id={idOf(['questions', index, 'logic'])}>
      <ShownTo question={question} index={index} editing={editing} />
      <h3>{words.rules}</h3>
      <p class="muted">{following.rules.length > 0 ? words.rulesNote : words.noRules}</p>
      <SortableList
        items={following.rules.map((action, place) => ({ action, place }))}
        keyOf={({ place }) => keys.at(place)}
        nameOf={({ place }) => words.rule(place + 1)}
        onMove={move}
        locale={locale}
      >
        {({ action, place }) => (
          <div class="rule-row">
            <p class="rule-row__top">
              <strong>{words.rule(place + 1)}</strong>
              <button
                type="button"
                class="button button--bare"
                aria-label={words.removeRule(place + 1)}
                onClick={() => remove(place)}
              >
                <Icon name="remove" />
              </button>
            </p>
            <RuleRow
              action={action}
              place={place}
              at={index}
              quiz={quiz}
              known={known}
              found={foundAt(found, `${pointer}/${place}`)}
              flaws={flaws.filter((flaw) => isAbout(flaw.pointer, [...at, place]))}
              dead={place >= dead}
              locale={locale}
              onChange={(changed) => keep({ rules: following.rules.with(place, changed) })}
            />
          </div>
        )}
      </SortableList>
      {(question.actions?.length ?? 0) < actionsMax && (
        <p>
          <button type="button" class="button" onClick={add}>
            {words.addRule}
          </button>
        </p>
      )}
      <FoundHere
        found={following.otherwise === 'next' ? [] : foundAt(found, `${pointer}/${following.rules.length}`)}
        locale={locale}
      />
      <div class="rule rule--otherwise">
        <strong>{words.otherwise}</strong>
        <WayPick
          label={`${words.otherwise}. ${words.otherwiseNote}`}
          value={following.otherwise}
          first={{ value: 'next', name: nextInOrder(quiz, index, words) }}
          groups={waysFrom(quiz, index, words)}
          onPick={(otherwise) => keep({ otherwise })}
        />
      </div>
    </fieldset>
  )
}

/** Rules have no names: their rows are told apart by the order in which they came, so that none swaps its fields with another. */
function useRowKeys(rules: readonly Action[]) {
  const keys = useRef<string[]>([])
  const last = useRef(0)
  while (keys.current.length < rules.length) keys.current.push(`rule-${last.current++}`)
  keys.current.length = rules.length
  return {
    at: (place: number) => keys.current[place] ?? '',
    move: (from: number, to: number) => {
      keys.current = moved(keys.current, from, to)
    },
    remove: (place: number) => {
      keys.current = keys.current.toSpliced(place, 1)
    },
  }
}
