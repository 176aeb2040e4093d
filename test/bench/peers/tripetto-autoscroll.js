import { run } from 'tripetto-runner-autoscroll'

import { tripettoQuiz } from './tripetto-quiz.js'

void run({ element: document.querySelector('#quiz'), definition: tripettoQuiz('tripetto-block-') })
