import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { Live } from '../frame/Live.tsx'
import { aiWords } from '../i18n/ai.ts'
import { Field } from '../ui/Field.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { aiServer, type QuizSuggestion } from './ai-server.ts'
import { AskButton } from './AskButton.tsx'
import type { AiService } from './service.ts'
import { SuggestedQuiz } from './SuggestedQuiz.tsx'
import { useAsking } from './use-asking.ts'

interface QuizByDescriptionProps {
  workspace: string
  locale: Locale
  service: AiService
}

const blank = { trade: '', audience: '', goal: '' }

/** A quiz out of three sentences. It is looked at first, and only then becomes a draft. */
export function QuizByDescription({ workspace, locale, service }: QuizByDescriptionProps) {
  const words = aiWords[locale].quiz
  const asking = useAsking<QuizSuggestion>()
  const state = useStore(asking.$asked)
  const [language, setLanguage] = useState(locale)
  const [wish, setWish] = useState(blank)
  const [unfilled, setUnfilled] = useState(false)

  function ask() {
    const { trade, audience, goal } = wish
    const missing = [trade, audience, goal].some((text) => text.trim() === '')
    setUnfilled(missing)
    if (missing) return
    void asking.ask((signal) => aiServer(workspace, locale).quizzes({ locale: language, ...wish }, signal))
  }

  const field = (name: keyof typeof blank, label: string, note: string) => (
    <Field
      label={label}
      note={note}
      value={wish[name]}
      onValue={(value) => setWish({ ...wish, [name]: value })}
      autoComplete="off"
      flaw={unfilled && wish[name].trim() === '' ? words.fillIn : undefined}
    />
  )

  return (
    <section class="card" aria-labelledby="quiz-by-description">
      <h2 id="quiz-by-description">{words.title}</h2>
      <p>{words.text}</p>
      <Live>
        <div class="ai">
          <LanguageSwitch legend={words.language} language={language} onChoose={setLanguage} />
          {field('trade', words.trade, words.tradeNote)}
          {field('audience', words.audience, words.audienceNote)}
          {field('goal', words.goal, words.goalNote)}
          <AskButton
            asking={asking}
            service={service}
            sent={words.sent}
            label={state.is === 'answered' ? words.again : words.ask}
            locale={locale}
            onAsk={ask}
          />
          {state.is === 'answered' && (
            <SuggestedQuiz
              suggestion={state.answer}
              workspace={workspace}
              locale={locale}
              onDiscard={asking.stop}
            />
          )}
        </div>
      </Live>
    </section>
  )
}
