/** What a visitor may pick; zod-free, for the rules of every kind that has options. */
export interface Option {
  key: string
  label: string
  points?: number | undefined
  tags?: string[] | undefined
}

const picked = (options: readonly Option[], keys: readonly string[]) =>
  options.filter(({ key }) => keys.includes(key))

export const hasOption = (options: readonly Option[], wanted: string) =>
  options.some(({ key }) => key === wanted)

/** Labels of the picked options in the order the author gave them. */
export const labelsOf = (options: readonly Option[], keys: readonly string[]) =>
  picked(options, keys).map(({ label }) => label)

export const pointsOf = (options: readonly Option[], keys: readonly string[]) =>
  picked(options, keys).reduce((sum, { points = 0 }) => sum + points, 0)

export const tagsOf = (options: readonly Option[], keys: readonly string[]) =>
  picked(options, keys).flatMap(({ tags = [] }) => tags)
