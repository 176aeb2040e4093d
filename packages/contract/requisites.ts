import { z } from 'zod'

import { line } from './line.ts'

/** How a firm is named in papers. What is absent it has not said yet. */
export const requisites = z.strictObject({
  /** As it is registered; visitors know it by a shorter name. */
  registeredName: line(200).exactOptional(),
  /** Numbers of its registration as they are written: `ИНН 7700000000, ОГРН 1027700000000`. */
  numbers: line(200).exactOptional(),
  address: line(300).exactOptional(),
  /** Where people write about their data. */
  email: line(254).exactOptional(),
})

export type Requisites = z.infer<typeof requisites>
