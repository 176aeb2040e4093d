import { oneLine } from '@pulya/contract/text'

const nameMax = 80
const readMax = 500

/** A source or a campaign as it is compared everywhere: what differs in case or in blanks only is one. Empty for nothing. */
export function campaignName(said: string): string {
  const cleaned = oneLine(said.slice(0, readMax).toWellFormed(), { max: readMax })
  return 'value' in cleaned
    ? Array.from(cleaned.value.toLowerCase()).slice(0, nameMax).join('').trimEnd()
    : ''
}
