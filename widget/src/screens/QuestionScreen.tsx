import { flawInWords } from '@pulya/contract/flaw'
import type { Question } from '@pulya/questions/definitions'
import { Field } from '@pulya/questions/field'
import { rules } from '@pulya/questions/rules'
import { backFrom, progressOf } from '@pulya/quiz/next-screen'

import { spoken } from '@pulya/quiz/spoken'

import type { Embed } from '../embed.ts'
import { answer, flawOf } from '../visit/answers.ts'
import { runNow } from '../visit/given.ts'
import { $flaws } from '../visit/flaws.ts'
import { noteAnswer } from '../visit/journal.ts'
import { goOn } from '../visit/progress.ts'
import { $submission } from '../visit/submission.ts'
import { Head } from './Head.tsx'
import { Says } from './Says.tsx'

export function QuestionScreen({ embed, question }: { embed: Embed; question: Question }) {
  const { snapshot, words, api } = embed
  const { key, kind } = question
  const { silent } = rules[kind]
  const run = runNow()
  const given = run.answers[key]
  const asked = spoken(snapshot, run, question)
  const { step, total } = progressOf(snapshot, run, key)

  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const flaw = flawOf(question, given, run.given.day)
    if (flaw) {
      $flaws.set({ [key]: flawInWords(words.flaws, flaw, snapshot.locale) })
      const form = event.currentTarget
      const wrong = form.querySelector<HTMLElement>('[aria-invalid]') ?? form.querySelector('input')
      wrong?.focus()
    } else {
      if (!silent) noteAnswer(question)
      goOn(snapshot)
    }
  }

  return (
    <form class="screen" noValidate onSubmit={submit}>
      <Head quiz={snapshot} words={words} back={!!backFrom(snapshot, run, { at: 'question', key })}>
        {!silent && (
          <span class="step">
            {(total ? words.stepOf : words.step).replace('{step}', `${step}`).replace('{total}', `${total}`)}
          </span>
        )}
        {total && <progress class="bar" value={step} max={total} aria-hidden="true" />}
      </Head>
      <Says embed={embed} id={key} hint={asked.hint} />
      <Field
        config={asked}
        answer={given}
        flaw={$flaws.get()[key]}
        words={words}
        day={run.given.day}
        origin={api}
        run={{ source: snapshot.publicId, submission: $submission.get() }}
        onAnswer={(now) => answer(key, now)}
        onDone={() => goOn(snapshot)}
      />
      <button class="button">{('button' in question && question.button) || words.next}</button>
    </form>
  )
}
