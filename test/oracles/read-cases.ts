import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const tolerance = z.object({ abs: z.number().nonnegative(), rel: z.number().nonnegative() })

const oracleCase = z.object({
  id: z.string(),
  name: z.string(),
  inputs: z.json(),
  expected: z.json(),
  tolerance,
})

const caseFile = z.object({
  schema: z.literal(1),
  area: z.string(),
  cases: z.array(oracleCase).min(1),
})

export type OracleCase = z.infer<typeof oracleCase>
export type CaseFile = z.infer<typeof caseFile>

/** The folder or a file in it cannot be used; the message says which and why. */
export class UnreadableCases extends Error {}

/** Every `*.json` of the folder, by name. */
export async function readCases(folder: string): Promise<CaseFile[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new UnreadableCases(`Cannot open the folder ${folder}: ${reason(cause)}`, { cause })
  })
  const files = names.filter((name) => name.endsWith('.json')).toSorted()
  if (files.length === 0) throw new UnreadableCases(`There is no .json file in ${folder}`)
  return Promise.all(files.map((file) => readCaseFile(join(folder, file))))
}

async function readCaseFile(path: string): Promise<CaseFile> {
  try {
    return caseFile.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new UnreadableCases(`${path} is not a file of cases: ${reason(cause)}`, { cause })
  }
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError) return z.prettifyError(cause)
  return cause instanceof Error ? cause.message : String(cause)
}
