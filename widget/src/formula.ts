import { evaluateText } from '@pulya/quiz/evaluate'

import { features } from './kinds.ts'

features.evaluateText = evaluateText
