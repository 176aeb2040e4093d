import { expect, test } from 'vitest'

import { wordings } from './wordings.ts'

test('the notice on bankruptcy is the wording of the law, to the letter', () => {
  // Federal law 332-FZ of 31.07.2025
  expect(wordings['ru-bankruptcy']).toBe(
    'Банкротство влечет негативные последствия, в том числе ограничения на получение кредита ' +
      'и повторное банкротство в течение пяти лет. ' +
      'Предварительно обратитесь к своему кредитору и в МФЦ.',
  )
})
