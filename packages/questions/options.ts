/** What a visitor may pick; zod-free, for the rules of every kind that has options. */
export interface Option {
  key: string
  label: string
  points?: number | undefined
  tags?: string[] | undefined
}

export const hasOption = (options: readonly Option[], wanted: string) =>
  options.some(({ key }) => key === wanted)

export const picked = (options: readonly Option[], keys: readonly string[]) =>
  options.filter(({ key }) => keys.includes(key))
