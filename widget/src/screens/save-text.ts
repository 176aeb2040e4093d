const keptMs = 10_000

/** Hands the visitor a text file, made here: nothing is asked of the server. */
export function saveText(title: string, lines: readonly string[]): void {
  const text = [title, '', ...lines.map((line) => `[ ] ${line}`), ''].join('\r\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = `${title}.txt`
  link.click()
  // The browser takes the file, and its name, a moment after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}
