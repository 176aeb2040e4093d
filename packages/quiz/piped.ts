/** Where a text repeats what was said or counted: `Вы ответили: {goal}`, `{name|друзья}` with words for its absence. */
export const place = /\{([a-z0-9_-]{1,40})(?:\|([^{}]*))?\}/g

export interface Piped {
  name: string
  fallback?: string
}

export function pipedIn(text: string): Piped[] {
  return [...text.matchAll(place)].map(([, name = '', fallback]) =>
    fallback === undefined ? { name } : { name, fallback },
  )
}
