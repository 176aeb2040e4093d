import { spoken } from '@pulya/quiz/spoken'

import { features } from './kinds.ts'

features.spoken = spoken
