import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { z } from 'zod'

const input = {
  input: z.string().optional(),
  /** Raw bytes. */
  input_base64: z.base64().optional(),
  /** UTF-16 code units, for text that is not well formed. */
  input_utf16: z.array(z.int().min(0).max(0xffff)).optional(),
}

/** README.md says what each member means. Those of targets that have no surface yet are left out here. */
const corpusCase = z
  .object({
    id: z.string(),
    category: z.string(),
    target: z.string(),
    ...input,
    expected: z.enum(['accept-normalised', 'reject-4xx', 'render-inert']),
    normalised: z.string().optional(),
    also_ok: z.string().optional(),
    note: z.string().optional(),
    ext: z.string().optional(),
    param: z.string().optional(),
    header: z.string().optional(),
    method: z.string().optional(),
    content_type: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    transfer: z.string().optional(),
    mode: z.enum(['raw', 'mutate']).optional(),
    where: z.string().optional(),
    csv_cell: z.string().optional(),
  })
  .refine((given) => Object.keys(input).filter((member) => member in given).length === 1, {
    error: 'exactly one of input, input_base64, input_utf16',
  })

export type Case = z.infer<typeof corpusCase>

export interface CaseFile {
  name: string
  cases: Case[]
}

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
    const cases = z.array(corpusCase).parse(JSON.parse(await readFile(path, 'utf8')))
    return { name: basename(path, '.json'), cases }
  } catch (cause) {
    throw new UnreadableCases(`${path} is not a file of cases: ${reason(cause)}`, { cause })
  }
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError) return z.prettifyError(cause)
  return cause instanceof Error ? cause.message : String(cause)
}
