/** Formatters of the platform, each made once: to make one takes a hundred times as long as to use it. */
export const numberFormat = kept(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)
export const dateFormat = kept(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)

/** There are as many as there are ways to write in our sources, for each locale and time zone that is asked for. */
function kept<Options, Formatter>(make: (locale: string, options?: Options) => Formatter) {
  const made = new Map<string, Formatter>()
  return (locale: string, options?: Options): Formatter => {
    const key = JSON.stringify([locale, options])
    const before = made.get(key)
    if (before) return before
    const formatter = make(locale, options)
    made.set(key, formatter)
    return formatter
  }
}
