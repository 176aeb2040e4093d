import { type Desk, lose } from '../desk.ts'
import { address } from '../plain-text.ts'
import { member, type Source, textIn } from '../source.ts'

/** Pictures and videos are told with their addresses; nothing is fetched. */
export function dropPicture(desk: Desk, source: Source): void {
  const attachment = member(source, 'attachment')
  if (!attachment.value) return
  const isPicture = textIn(member(attachment, 'type')) !== 'video'
  lose(desk, attachment, isPicture ? 'picture' : 'media', address(textIn(member(attachment, 'href'))))
}
