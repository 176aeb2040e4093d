import { namesIn } from '../../formula/names-in.ts'
import { parseFormula } from '../../formula/parse.ts'
import type { Variable } from '../../number-of.ts'

/** Names that a formula reads, as they stand in it; a document that was parsed has no formula that cannot be read. */
export function namesRead(text: string): string[] {
  const read = parseFormula(text)
  return 'formula' in read ? namesIn(read.formula) : []
}

/** What is at the bottom of a name: answers, scores and set variables, all the way through computed ones. */
export type Inputs = (name: string) => ReadonlySet<string>

/** Variables look only up, so going through them in order meets no name before its own inputs. */
export function inputsOf(variables: readonly Variable[] = []): Inputs {
  const computed = new Map<string, ReadonlySet<string>>()
  const behind: Inputs = (name) => computed.get(name) ?? new Set([name])
  for (const variable of variables) {
    if (!('formula' in variable)) continue
    computed.set(variable.key, new Set(namesRead(variable.formula).flatMap((name) => [...behind(name)])))
  }
  return behind
}
