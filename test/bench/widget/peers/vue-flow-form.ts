import type { Peer } from '../peers.ts'

/** Goes on by itself after a choice. */
export const vueFlowForm: Peer = {
  place: '<div id="quiz"></div>',
  walk: { pick: (page, { options: [option] }) => page.getByText(option, { exact: true }).click() },
}
