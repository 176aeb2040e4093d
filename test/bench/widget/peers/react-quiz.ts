import { quiz } from '../quiz.ts'
import type { Peer } from '../peers.ts'

/** It knows no forms: after the last question comes the result. */
export const reactQuiz: Peer = {
  place: '<div id="quiz"></div>',
  walk: {
    pick: async (page, { options: [option] }) => {
      await page.getByText(option, { exact: true }).click()
      await page.getByText('Next', { exact: true }).click()
    },
    formSays: quiz.result.title,
  },
}
