const structural = /[{}[\],:]/
const betweenTokens = /[\s{}[\],:"]/

/**
 * A JSON text cut into its brackets, commas, colons, strings (with their quotes) and bare words.
 * Any text can be cut: whether the pieces make JSON is for `JSON.parse` to say. One pass, one token at a time.
 */
export function* tokens(json: string): Generator<string, void> {
  let start = 0
  while (start < json.length) {
    const first = json.charAt(start)
    if (/\s/.test(first)) {
      start += 1
      continue
    }
    const end =
      first === '"' ? stringEnd(json, start) : structural.test(first) ? start + 1 : wordEnd(json, start)
    yield json.slice(start, end)
    start = end
  }
}

/** Past the closing quote, or the end of the text when there is none. */
function stringEnd(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1
    else if (json[at] === '"') return at + 1
  }
  return json.length
}

function wordEnd(json: string, start: number): number {
  let at = start
  while (at < json.length && !betweenTokens.test(json.charAt(at))) at += 1
  return at
}
