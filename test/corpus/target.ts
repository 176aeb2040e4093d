import type { Case } from './cases.ts'
import type { Seen } from './judge.ts'
import type { World } from './world/world.ts'

/** Sends one case where its kind of field is and says what came of it. */
export type Target = (world: World, given: Case) => Promise<Seen>
