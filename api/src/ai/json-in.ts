/** Models of reasoning may think aloud before they answer. */
const thoughts = /^\s*<think>[^]*?<\/think>/

/**
 * The object in what a model wrote: bare, in a fence of Markdown, or with a word before and after. `undefined` where there
 * is none.
 */
export function jsonIn(written: string): unknown {
  const said = written.replace(thoughts, '')
  try {
    return JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
  } catch {
    return undefined // prose, or an answer that was cut off
  }
}
