import type { Peer } from '../peers.ts'

/** All questions stand on one page. */
export const formJs: Peer = { place: '<div id="quiz"></div>' }
