import type { Finding } from '@pulya/quiz/check/finding'

/** What a check has to say about one part of a quiz or anything in it, `#/questions/3`. */
export const foundAt = (found: readonly Finding[], pointer: string): Finding[] =>
  found.filter((finding) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`))
