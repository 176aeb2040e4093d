import type { Rules } from '../question.ts'
import type { FileAnswer, FileConfig } from './definition.ts'

export const rules: Rules<FileConfig, FileAnswer> = {
  flaw: ({ required, atMost }, answer) => {
    if (!answer) return required ? { code: 'answer-required' } : undefined
    return answer.files.length > atMost ? { code: 'files-too-many', limit: atMost } : undefined
  },
  asText: (_, { files }) => files.map(({ name }) => name).join(', '),
  keys: () => [],
  amount: (_, { files }) => files.length,
  personal: true,
}
