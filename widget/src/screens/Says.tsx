import type { Embed } from '../embed.ts'
import { features } from '../kinds.ts'

interface SaysProps {
  embed: Embed
  id: string
  hint: string | undefined
}

/** The consultant, where the quiz has one who says something here. */
export function Says({ embed: { snapshot, api }, id, hint }: SaysProps) {
  const { Consultant } = features
  const { consultant } = snapshot
  return (
    Consultant &&
    consultant && <Consultant id={`${id}-said`} consultant={consultant} hint={hint} origin={api} />
  )
}
