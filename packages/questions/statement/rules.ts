import type { Rules } from '../question.ts'
import { silent } from '../silent.ts'
import type { StatementAnswer, StatementConfig } from './definition.ts'

export const rules: Rules<StatementConfig, StatementAnswer> = silent
