import type { Question } from './definitions.ts'

/** Whatever a visitor of any kind could give: some of it is an answer to this question, the rest is to be refused. */
export function sampleAnswers(asked: Question): unknown[] {
  const keys = 'options' in asked ? asked.options.map((option) => option.key) : []
  const typed = ['Иван Петров', '2026-12-31', '+7 916 123-45-67', 'anna@example.ru']
  const files = [{ id: '0d9b6a51-6c7e-4c34-9a53-6a1f0c1d2e3f', name: 'скан.pdf' }]
  return [
    ...keys,
    ...keys.map((key) => ({ picked: [key] })),
    0,
    5,
    50,
    { from: 5, to: 50 },
    ...typed,
    { files },
  ]
}
