import { type ComponentChildren, render } from 'preact'
import { useState } from 'preact/hooks'

import { quiz } from '../quiz.ts'
import css from './floor.css?inline'

const { questions, contact, result } = quiz

/** As little as a person would write by hand for this one quiz, in a shadow root as an embed has to. */
function Floor() {
  const [step, setStep] = useState(0)
  const goOn = () => setStep(step + 1)
  const { [step]: question } = questions

  if (question) {
    return (
      <Screen key={step} button="Next" onSubmit={goOn}>
        <fieldset>
          <legend>{question.title}</legend>
          {question.options.map((option) => (
            <label key={option}>
              <input type="radio" name="option" value={option} required />
              {option}
            </label>
          ))}
        </fieldset>
      </Screen>
    )
  }
  if (step > questions.length) {
    return (
      <div class="screen">
        <h2>{result.title}</h2>
        <p>{result.text}</p>
      </div>
    )
  }
  return (
    <Screen button={contact.button} onSubmit={goOn}>
      <h2>{contact.title}</h2>
      <p>{contact.text}</p>
      <label>
        {contact.name}
        <input name="name" autocomplete="name" required />
      </label>
      <label>
        {contact.phone}
        <input name="phone" type="tel" autocomplete="tel" required />
      </label>
    </Screen>
  )
}

interface ScreenProps {
  button: string
  onSubmit: () => void
  children: ComponentChildren
}

function Screen({ button, onSubmit, children }: ScreenProps) {
  return (
    <form
      class="screen"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <button>{button}</button>
    </form>
  )
}

const place = document.querySelector('#quiz')
if (place) {
  const root = place.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  render(<Floor />, root)
}
