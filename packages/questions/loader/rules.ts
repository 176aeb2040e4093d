import type { Rules } from '../question.ts'
import { silent } from '../silent.ts'
import type { LoaderAnswer, LoaderConfig } from './definition.ts'

export const rules: Rules<LoaderConfig, LoaderAnswer> = { ...silent, fleeting: true }
