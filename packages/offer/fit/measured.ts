/** CSS pixels from the top left corner of the page. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What a layout engine made of one page: facts only, nothing is judged yet. Travels out of a browser as JSON. */
export interface Measured {
  screen: { width: number; height: number }
  /** Width of all that can be scrolled to. */
  scrollWidth: number
  /** In the order of the document. */
  parts: MeasuredPart[]
}

/** A block, or a part of the frame around the blocks. */
export interface MeasuredPart {
  /** Of the block; of a part of the frame, its name. */
  id: string
  /** Of the block, or `frame`. */
  kind: string
  /** Around everything of it that is drawn; absent when nothing is. */
  box?: Box
  /** One for every line of text. */
  lines: Box[]
  /** Of its first text, px. */
  lineHeight: number
  text: string
  targets: { box: Box; words: string }[]
  /** Texts of which a part cannot be seen, by how many px. */
  cut: { text: string; px: number }[]
  /** Words that do not fit on a line and break in their middle. */
  brokenWords: string[]
}

export const widthOf = ({ left, right }: Box): number => right - left
export const heightOf = ({ top, bottom }: Box): number => bottom - top
