/** Where a text repeats an answer: `Вы ответили: {goal}`. */
export const place = /\{([a-z0-9-]{1,40})\}/g

/** Keys of the questions whose answers a text repeats. */
export function pipedIn(text: string): string[] {
  return [...text.matchAll(place)].map(([, key = '']) => key)
}
