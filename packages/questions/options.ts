/** What a visitor may pick; zod-free, for the rules of every kind that has options. */
export interface Option {
  key: string
  label: string
  points?: number | undefined
  scores?: Record<string, number> | undefined
  value?: number | undefined
  tags?: string[] | undefined
}

export const hasOption = (options: readonly Option[], wanted: string) =>
  options.some(({ key }) => key === wanted)

export const picked = (options: readonly Option[], keys: readonly string[]) =>
  options.filter(({ key }) => keys.includes(key))

/** What the picked options are in formulas, together; `undefined` when none of the options stands for a number. */
export const amountOf = (options: readonly Option[], keys: readonly string[]) =>
  options.some(({ value }) => value !== undefined)
    ? picked(options, keys).reduce((sum, { value = 0 }) => sum + value, 0)
    : undefined
