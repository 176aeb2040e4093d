import type { MultipleAnswer, MultipleConfig } from './definition.ts'

type Option = MultipleConfig['options'][number]

/** The answer after one box changed: an exclusive option clears the rest, any other clears the exclusive ones. */
export function afterPick(
  { options }: MultipleConfig,
  { picked, other }: MultipleAnswer,
  changed: Option,
  on: boolean,
): MultipleAnswer | undefined {
  const stays = ({ key, exclusive }: Option) =>
    key === changed.key ? on : picked.includes(key) && !(on && (changed.exclusive || exclusive))
  const now = options.filter(stays)
  if (now.length === 0) return undefined
  const keys = now.map(({ key }) => key)
  return other !== undefined && now.some((option) => option.other)
    ? { picked: keys, other }
    : { picked: keys }
}
