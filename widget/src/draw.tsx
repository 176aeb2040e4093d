import type { ComponentChildren } from 'preact'

import type { Embed } from './embed.ts'
import { render } from './render.ts'
import { ContactScreen } from './screens/ContactScreen.tsx'
import { OutcomeScreen } from './screens/OutcomeScreen.tsx'
import { QuestionScreen } from './screens/QuestionScreen.tsx'
import { ThanksScreen } from './screens/ThanksScreen.tsx'
import { $answers } from './visit/answers.ts'
import { $contact, $message } from './visit/contact.ts'
import { $flaws } from './visit/flaws.ts'
import { $screen } from './visit/progress.ts'

/** Draws the quiz, and draws it anew whenever a store changes: one screen is small. */
export function draw(embed: Embed, root: HTMLElement): void {
  let shown = $screen.get()
  let moved = false
  const drawAnew = () => {
    const arrived = shown !== $screen.get()
    moved ||= arrived
    shown = $screen.get()
    if (arrived) root.replaceChildren()
    render(
      // A page that wants to may give the quiz another frame: `pulya-quiz::part(quiz)`.
      <div class={moved ? 'quiz quiz--moved' : 'quiz'} part="quiz" lang={embed.snapshot.locale}>
        {screenOf(embed)}
      </div>,
      root,
    )
    // A new screen takes the focus to its heading, which says where one is; the first one leaves the page alone.
    if (arrived) root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }
  for (const store of [$answers, $contact, $flaws, $screen, $message]) store.listen(drawAnew)
  drawAnew()
}

function screenOf(embed: Embed): ComponentChildren {
  const screen = $screen.get()
  if (screen?.at === 'question') {
    const question = embed.snapshot.questions.find(({ key }) => key === screen.key)
    return question && <QuestionScreen embed={embed} question={question} />
  }
  if (screen?.at === 'outcome') return <OutcomeScreen embed={embed} />
  return screen?.at === 'contact' ? <ContactScreen embed={embed} /> : <ThanksScreen embed={embed} />
}
