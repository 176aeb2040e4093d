/** A title in at most so many lines of at most so many characters, cut with an ellipsis: SVG wraps nothing by itself. */
export function inLines(title: string, characters: number, lines: number): string[] {
  const written: string[] = []
  let line = ''
  for (const word of title.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length <= characters || !line) line = longer
    else {
      written.push(line)
      line = word
    }
  }
  written.push(line)
  const cut = written.slice(0, lines).map((one) => fitted(one, characters))
  if (written.length > lines) cut[lines - 1] = fitted(`${cut[lines - 1]}…`, characters)
  return cut
}

const fitted = (line: string, characters: number) =>
  line.length <= characters ? line : `${line.slice(0, characters - 1).replace(/…?$/, '')}…`
