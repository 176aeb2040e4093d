import type { Question } from '@pulya/questions/definitions'

import type { Outcome } from '../../document.ts'
import { type Desk, lose } from '../desk.ts'
import type { Draft, Tool } from '../draft.ts'
import { endingOf, leadOn } from '../ending.ts'
import { say } from '../say.ts'
import { items, member, type Source, textIn } from '../source.ts'
import { countOf, elementsOf, recognises } from './elements.ts'
import { addTriggers, showOnlyIf, whenIn } from './logic.ts'
import { questionsOf } from './questions.ts'
import { localised } from './texts.ts'

/** https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey#define-a-static-survey-model-in-json */
export const surveyjs: Tool = {
  title: 'SurveyJS',
  recognises,
  elements: countOf,
  piping: /\{([^{}]{1,100})\}/g,
  language: (root) => textIn(member(root, 'locale')),
  read,
}

function read(desk: Desk, root: Source): Draft {
  const title = say(desk, member(root, 'title'), localised(desk, member(root, 'title')), 200)
  const about = member(root, 'description')
  const description = localised(desk, about)
  if (description) lose(desk, about, 'heading', description)
  const placed: { questions: Question[]; shownIf: readonly Source[] }[] = []
  for (const { source, shownIf, opens } of elementsOf(desk, root)) {
    const questions = questionsOf(desk, source)
    const [first] = questions
    for (const name of opens) if (first && !desk.questions.has(name)) desk.questions.set(name, first)
    placed.push({ questions, shownIf })
  }
  for (const { questions, shownIf } of placed) showOnlyIf(desk, questions, shownIf)
  const questions = placed.flatMap((part) => part.questions)
  const outcomes = endings(desk, root)
  addTriggers(desk, root, questions, outcomes.at(-1)?.key ?? 'thanks')
  return { title, questions, outcomes, hidden: [], scores: [], variables: [] }
}

/** Those for some visitors first, then the one for everybody else. */
function endings(desk: Desk, root: Source): Outcome[] {
  const taken = new Set<string>()
  const some = items(member(root, 'completedHtmlOnCondition')).flatMap((source) => {
    const when = whenIn(desk, member(source, 'expression'))
    const html = member(source, 'html')
    const text = localised(desk, html)
    if (!when) {
      lose(desk, html, 'leads-nowhere', text)
      return []
    }
    return [{ ...endingOf(desk, taken, { source: html, text }), when }]
  })
  const source = member(root, 'completedHtml')
  const text = localised(desk, source)
  const address = member(root, 'navigateToUrl')
  if (some.length === 0 && text === undefined && !address.value) return []
  const everybody = endingOf(desk, taken, { source, text, name: 'thanks' })
  leadOn(desk, everybody, address)
  return [...some, everybody]
}
