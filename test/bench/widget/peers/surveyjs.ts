import type { Peer } from '../peers.ts'

export const surveyjs: Peer = {
  place: '<div id="quiz"></div>',
  walk: {
    pick: async (page, { options: [option] }) => {
      await page.getByText(option, { exact: true }).click()
      await page.locator('.sd-navigation__next-btn').click()
    },
  },
}
