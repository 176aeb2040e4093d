import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import type { ReviewLink, Thread } from '../api/data.ts'
import { type Reply, reply } from '../api/reply.ts'

/** The calls about what people outside say of a draft. */
export interface ReviewServer {
  comments: () => Promise<Reply<{ comments: Thread[] }>>
  answer: (comment: string, id: string, text: string) => Promise<Reply<unknown>>
  settle: (comment: string, resolved: boolean) => Promise<Reply<{ resolvedAt: number | null }>>
  links: () => Promise<Reply<{ links: ReviewLink[] }>>
  makeLink: (name: string, days: number) => Promise<Reply<ReviewLink & { address: string }>>
  endLink: (link: string) => Promise<Reply<unknown>>
}

export function reviewServer(document: string, locale: Locale): ReviewServer {
  const calls = () => ownApi(locale).api.documents[':document']
  const param = { document }
  const about = (comment: string) => ({ param: { document, comment } })
  return {
    comments: () => reply(calls().comments.$get({ param })),
    answer: (comment, id, text) =>
      reply(calls().comments[':comment'].answers.$post({ ...about(comment), json: { id, text } })),
    settle: (comment, resolved) =>
      reply(calls().comments[':comment'].resolved.$put({ ...about(comment), json: { resolved } })),
    links: () => reply(calls()['review-links'].$get({ param })),
    makeLink: (name, days) => reply(calls()['review-links'].$post({ param, json: { name, days } })),
    endLink: (link) => reply(calls()['review-links'][':link'].$delete({ param: { document, link } })),
  }
}
