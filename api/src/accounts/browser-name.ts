/** In the order in which they must be asked: most say they are Chrome and Safari besides. */
const browsers = [
  [/YaBrowser\//, 'Yandex Browser'],
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Version\/[\d.]+ (?:Mobile\/\w+ )?Safari\//, 'Safari'],
] as const

const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const

/** `Chrome, Windows`: enough to know one's own session by, and no more than that is kept. Empty for an unknown one. */
export function browserName(userAgent: string): string {
  const named = [browsers, systems].flatMap((known) => {
    const found = known.find(([sign]) => sign.test(userAgent))
    return found ? [found[1]] : []
  })
  return named.join(', ')
}
