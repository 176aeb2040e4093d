import type { Portrait } from './portrait.ts'
import type { Stage } from './stage.ts'

/** What was sent, and what is kept of it. */
export interface Wording {
  typed: string
  kept: string
}

/** One page that shows some texts. */
export interface View {
  surface: string
  portrait: Portrait
  /** What stands there: on most pages what is kept, where nothing has been sent yet what was typed. */
  of: readonly Wording[]
  /** Too long for some places, so that this page may have none for it. */
  long?: boolean
}

interface Shown {
  views: View[]
  /** Pages with the same are alike in everything but the texts. */
  like: string
}

/** All the places where one kind of field is shown. */
export interface Scene {
  target: string
  /** How many texts can be put there at once. */
  atOnce: number
  /** Puts the texts where this kind of field has them and looks at every page that shows one, always in the same order. */
  look: (stage: Stage, texts: readonly Wording[], like?: string) => Promise<Shown>
}
