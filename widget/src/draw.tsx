import type { Screen } from '@pulya/quiz/next-screen'
import type { ComponentChildren } from 'preact'

import { bringEnding, withEnding } from './bring-ending.ts'
import { type Embed, wholeOf } from './embed.ts'
import { features } from './kinds.ts'
import { render } from './render.ts'
import { QuestionScreen } from './screens/QuestionScreen.tsx'
import { WithPhone } from './screens/WithPhone.tsx'
import { $answers } from './visit/answers.ts'
import { $contact, $message } from './visit/contact.ts'
import { $flaws } from './visit/flaws.ts'
import { $screen } from './visit/progress.ts'

/** Draws the quiz, and draws it anew whenever a store changes: one screen is small. */
export function draw(embed: Embed, root: HTMLElement): void {
  let shown: Screen | undefined = $screen.get()
  const drawAnew = () => {
    const screen = $screen.get()
    const arrived = shown !== screen
    shown = screen
    if (screen?.at !== 'question' || Object.keys($answers.get()).length > 0) bringEnding(embed)
    // The next question comes into the same form, which is half the work; all else on a new screen is new.
    if (arrived) (root.querySelector('.question') ?? root.firstChild)?.replaceWith('')
    render(
      // A page that wants to may give the quiz another frame: `pulya-quiz::part(quiz)`.
      <div class="quiz" part="quiz" lang={embed.snapshot.locale}>
        {screenOf(embed)}
      </div>,
      root,
    )
    // A new screen takes the focus to its heading, which says where one is; the first one leaves the page alone.
    const heading = arrived && root.querySelector<HTMLElement>('[tabindex="-1"]')
    if (!heading) return
    heading.focus()
    if (!matchMedia('(prefers-reduced-motion)').matches) {
      heading.parentElement?.animate({ opacity: [0.6, 1] }, 180)
    }
  }
  for (const store of [$answers, $contact, $flaws, $screen, $message]) store.listen(drawAnew)
  drawAnew()
  withEnding(() => {
    // What could not be drawn before arrives now.
    if (shown?.at !== 'question') shown = undefined
    drawAnew()
  })
}

function screenOf(embed: Embed): ComponentChildren {
  const screen = $screen.get()
  if (screen?.at === 'question') {
    const question = embed.snapshot.questions.find(({ key }) => key === screen.key)
    return question && <QuestionScreen embed={embed} question={question} />
  }
  const Later = screen && features.ending?.[screen.at]
  if (Later) return <Later embed={wholeOf(embed)} />
  return (
    <p class="screen message">
      <WithPhone text={$message.get()} phone={embed.snapshot.phone} />
    </p>
  )
}
