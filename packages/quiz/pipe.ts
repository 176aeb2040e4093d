import type { Answers } from './answers.ts'
import { answersInWords } from './answers-in-words.ts'
import type { QuizDocument } from './document.ts'
import { pipedIn, place } from './piped.ts'

/**
 * Lines with answers put in, in the visitor's words.
 * A line that repeats an answer nobody gave is left out: half a sentence would be worse.
 */
export function pipe(
  quiz: Pick<QuizDocument, 'questions' | 'locale'>,
  answers: Answers,
  lines: readonly string[],
): string[] {
  const said = new Map(answersInWords(quiz, answers).map(({ key, text }) => [key, text]))
  return lines
    .filter((line) => pipedIn(line).every((key) => said.has(key)))
    .map((line) => line.replace(place, (_, key: string) => said.get(key) ?? ''))
}
