import type { Contender } from './contender.ts'

/** The host's own inline style carries it; nobody tells it to what is measured. */
const nonce = 'of-the-host'

/** As strict as a page can be about its guests: only files of its own origin, and no text that becomes code. */
export const strictPolicy = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}'`,
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The words every page begins with. */
export const brand = 'A firm that renovates'

/** The page of a firm that put the quiz below its heading; the same for everybody, with room kept for the quiz. */
export const pageOf = ({ head, place }: Pick<Contender, 'head' | 'place'>) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${brand}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">
body { margin: 0; font: 1rem/1.5 sans-serif }
header, main { max-width: 46rem; margin: 0 auto; padding: .5rem 1rem }
.place { min-height: 44rem }
</style>
${head}
</head>
<body>
<header><strong>${brand}</strong></header>
<main>
<div class="place">${place}</div>
<p>Some words below the quiz.</p>
</main>
</body>
</html>
`
