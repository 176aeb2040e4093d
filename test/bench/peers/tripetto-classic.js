// Not its module: bundled anew, that one is shown without any style.
import { run } from './node_modules/@tripetto/runner-classic/runner/index.js'

import { tripettoQuiz } from './tripetto-quiz.js'

void run({
  element: document.querySelector('#quiz'),
  definition: tripettoQuiz('@tripetto/block-'),
  styles: { mode: 'paginated' },
})
