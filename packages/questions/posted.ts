import type { Page, QuestionBase } from './question.ts'

/** The page of every kind whose answer is posted in one field as it is: a key, a text. */
export const onePosted: Page<QuestionBase> = {
  read: ({ key }, form) => form.get(key) || undefined,
}

/** The page of every kind that asks nothing. */
export const nonePosted: Page<QuestionBase> = { read: () => undefined }

/** A typed number. What is none becomes NaN, which no answer may be: the visitor is told, not passed over. */
export function numberPosted(form: URLSearchParams, name: string): number | undefined {
  const typed = form.get(name)?.trim().replace(',', '.')
  return typed ? Number(typed) : undefined
}
