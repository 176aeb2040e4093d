import type { Question } from '@pulya/questions/definitions'

import { pipeText, type Speaking } from './pipe.ts'
import type { Run } from './run.ts'

/** The question as this visitor reads it: its texts with what was said and counted put in. */
export function spoken<Asked extends Question>(quiz: Speaking, run: Run, question: Asked): Asked {
  const said = (text: string) => pipeText(quiz, run, text)
  const { title, help, hint } = question
  return {
    ...question,
    title: said(title),
    ...(help && { help: said(help) }),
    ...(hint && { hint: said(hint) }),
  }
}
