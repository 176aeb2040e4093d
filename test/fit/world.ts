import { test as base, type Page } from '@playwright/test'

import { loadSite, type Render } from '../../api/src/publishing/render.ts'

/** The look of everything published, without a server or a database, and one page for all that is looked at. */
export const test = base.extend<object, { render: Render; sheet: Page }>({
  render: [async ({}, use) => use((await loadSite()).render), { scope: 'worker' }],
  sheet: [
    async ({ browser }, use) => {
      const sheet = await browser.newPage()
      await use(sheet)
      await sheet.close()
    },
    { scope: 'worker' },
  ],
})
