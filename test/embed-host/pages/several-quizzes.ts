import type { HostilePage } from './page.ts'

export const hostile: HostilePage = {
  name: 'with several quizzes, one of them twice',
  around: (quiz, other) => quiz + other + quiz,
}
