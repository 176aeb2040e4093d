import { readdirSync, readFileSync } from 'node:fs'

import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import { quizDocument } from '@pulya/quiz/document'
import { expect, test } from 'vitest'

const quizzes = readdirSync(import.meta.dirname).filter((name) => /^quiz\..*\.json$/.test(name))

test.each(quizzes)(
  '%s leads nobody nowhere, and asks nothing that does not belong into a first form',
  (name) => {
    const quiz = quizDocument.parse(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')))
    const codes = checkQuiz(quiz).map(({ level, code }) => `${level} ${code}`)
    expect(codes.filter((code) => code.startsWith('error'))).toEqual([])
    expect(codes).not.toContain('warning check-incomplete')
    expect(codes).not.toContain('warning passport-asked')
  },
)
