import type { Locale } from '@pulya/contract/locale'

import { Icon } from '../../frame/Icon.tsx'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { ClauseLine } from './ClauseLine.tsx'
import { Pick } from './Pick.tsx'
import { factAbout } from './facts.ts'
import type { Known } from './known.ts'
import { depthMax, type Group, partsMax, type Sentence } from './sentence.ts'

interface GroupOfClausesProps {
  group: Group
  depth: number
  /** The words before the first clause: when it must hold, and when it must not. */
  begins: { plain: string; negated: string }
  known: Known
  locale: Locale
  onChange: (group: Group) => void
}

/** Clauses of which all or any must hold; inside may be groups of their own. */
export function GroupOfClauses({ group, depth, begins, known, locale, onChange }: GroupOfClausesProps) {
  const { sentence: words } = quizLogicWords[locale]
  const { parts, join, negated } = group
  const put = (place: number, part: Sentence) => onChange({ ...group, parts: parts.with(place, part) })
  const remove = (place: number) => onChange({ ...group, parts: parts.toSpliced(place, 1) })
  const more = () => ({ negated: false, fact: factAbout(nextSubject(known), known) })
  return (
    <div class="sentence__group">
      {parts.map((part, place) => (
        <div class="sentence__part" key={place}>
          {place === 0 ? (
            <Pick
              label={words.how}
              of={['plain', 'negated'] as const}
              names={begins}
              value={negated ? 'negated' : 'plain'}
              onPick={(how) => onChange({ ...group, negated: how === 'negated' })}
            />
          ) : place === 1 ? (
            <Pick
              label={words.join}
              of={['all', 'any'] as const}
              names={{ all: words.and, any: words.or }}
              value={join}
              onPick={(chosen) => onChange({ ...group, join: chosen })}
            />
          ) : (
            <span class="sentence__join">{join === 'all' ? words.and : words.or}</span>
          )}
          {'fact' in part ? (
            <ClauseLine
              clause={part}
              known={known}
              locale={locale}
              onChange={(clause) => put(place, clause)}
            />
          ) : (
            <fieldset class="sentence__inner">
              <legend class="visually-hidden">{words.group}</legend>
              <GroupOfClauses
                group={part}
                depth={depth + 1}
                begins={{ plain: words.so, negated: words.notSo }}
                known={known}
                locale={locale}
                onChange={(inner) => (inner.parts.length > 0 ? put(place, inner) : remove(place))}
              />
            </fieldset>
          )}
          <button
            type="button"
            class="button button--bare sentence__remove"
            aria-label={words.removeClause(place + 1)}
            onClick={() => remove(place)}
          >
            <Icon name="remove" />
          </button>
        </div>
      ))}
      {parts.length < partsMax && (
        <p class="sentence__more">
          <button
            type="button"
            class="button button--bare"
            onClick={() => onChange({ ...group, parts: [...parts, more()] })}
          >
            + {words.addClause}
          </button>
          {depth < depthMax && (
            <button
              type="button"
              class="button button--bare"
              onClick={() =>
                onChange({
                  ...group,
                  parts: [
                    ...parts,
                    { negated: false, join: join === 'all' ? 'any' : 'all', parts: [more(), more()] },
                  ],
                })
              }
            >
              + {words.addGroup}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

const nextSubject = ({ questions }: Known) => {
  const last = questions.at(-1)
  return last ? (`question:${last.key}` as const) : 'param'
}
