import type { Peer } from '../peers.ts'

export const formbricks: Peer = {
  place: '<div id="quiz"></div>',
  walk: {
    pick: async (page, { options: [option] }) => {
      await page.getByText(option, { exact: true }).click()
      await page.getByRole('button', { name: 'Next' }).click()
    },
  },
}
