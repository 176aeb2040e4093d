import type { QuizDocument } from '../document.ts'

/** As much of a quiz as its first screen shows: what a card in a gallery shows of it. */
export interface QuizFace {
  kind: 'quiz'
  theme: QuizDocument['theme']
  title: string
  question: string
  options: string[]
}

const optionsMost = 3

export function quizFace({ theme, title, questions }: QuizDocument): QuizFace {
  const [first] = questions
  const options = first && 'options' in first ? first.options.map(({ label }) => label) : []
  return { kind: 'quiz', theme, title, question: first?.title ?? '', options: options.slice(0, optionsMost) }
}
