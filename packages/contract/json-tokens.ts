/** A piece of a JSON text; strings come with their quotes. */
export type OnToken<Stop> = (token: string) => Stop | undefined

const word = 0
const space = 1
const mark = 2
const quote = 3

/** What a character begins, by its code; whatever is not listed belongs to a bare word. */
const begins = new Uint8Array(0x80)
for (const character of ' \t\n\r') begins[character.charCodeAt(0)] = space
for (const character of '{}[],:') begins[character.charCodeAt(0)] = mark
begins['"'.charCodeAt(0)] = quote

/**
 * Cuts a JSON text into brackets, commas, colons, strings and bare words, and gives them out until one is answered with
 * a reason to stop. Any text can be cut: whether the pieces make JSON is for `JSON.parse` to say.
 * One pass by character codes: every request comes through here, and a regular expression takes several times as long.
 */
export function eachToken<Stop>(json: string, onToken: OnToken<Stop>): Stop | undefined {
  let at = 0
  while (at < json.length) {
    const kind = beginsAt(json, at)
    const start = at
    at = kind === quote ? stringEnd(json, at) : kind === word ? wordEnd(json, at) : at + 1
    const stop = kind === space ? undefined : onToken(json.slice(start, at))
    if (stop !== undefined) return stop
  }
  return undefined
}

function beginsAt(json: string, at: number): number {
  return begins[json.charCodeAt(at)] ?? word
}

function wordEnd(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && beginsAt(json, at) === word) at += 1
  return at
}

/** Past the closing quote, or the end of the text when there is none. */
function stringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end === -1 ? json.length : end + 1
}

function isEscaped(json: string, at: number): boolean {
  let first = at
  while (json[first - 1] === '\\') first -= 1
  return (at - first) % 2 === 1
}
