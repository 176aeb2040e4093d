/** A block or a question, by the key under which comments on it are kept. */
export interface Part {
  /** `block/headline`, `question/debt-size`. */
  key: string
  name: string
  /** Where its document has it. */
  pointer: string
}

/** Long enough to know it by. */
const nameMax = 70

export const inShort = (name: string): string =>
  name.length > nameMax ? `${name.slice(0, nameMax).trimEnd()}…` : name
