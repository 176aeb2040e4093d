import type { MessagePage } from '@pulya/offer/page'

import { messageWords } from '../i18n/message.ts'

type MessageProps = Omit<MessagePage, 'kind'>

/** What happened, what to do, and what to name when asking for help. */
export function Message({ locale, message, requestId }: MessageProps) {
  const words = messageWords[locale]
  const { title, text } = words.messages[message]
  return (
    <main class="message">
      <h1 class="message__title">{title}</h1>
      <p>{text}</p>
      {requestId && <p class="message__request">{words.requestId(requestId)}</p>}
    </main>
  )
}
