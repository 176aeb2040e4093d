import { type HostilePage, nonce } from './pages/page.ts'

/** The page's own heading is the largest thing it paints, and there is room kept for the quiz. */
const style = `
  body { margin: 0; font: 16px/1.5 sans-serif }
  h1 { margin: 16px; font-size: 64px; line-height: 1.1 }
  [data-pulya] { min-block-size: 1000px }
`

/** The whole document with these in the place of its quizzes. */
export function pageOf(
  { doctype = '<!DOCTYPE html>', html = 'lang="ru"', body = '', head = '', around = alone }: HostilePage,
  quiz: string,
  other: string,
): string {
  const own = head.replaceAll(/<(script|style)>/g, `<$1 nonce="${nonce}">`)
  return `${doctype}<html ${html}><head><meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/><title>Чужая страница</title>
    <style nonce="${nonce}">${style}</style>${own}</head>
    <body ${body}><h1>Чужая страница, которой никто не мешает</h1>${around(quiz, other)}<p>После</p></body></html>`
}

const alone = (quiz: string) => quiz
