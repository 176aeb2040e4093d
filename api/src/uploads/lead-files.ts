import { fileKinds } from '@pulya/questions/file-limits'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'

/** A file that an answer of a lead names. */
export const leadFile = z.object({
  id: z.string(),
  question: z.string(),
  name: z.string(),
  kind: z.enum(fileKinds),
  bytes: z.int(),
})

export const leadFilesInRow = jsonColumn(z.array(leadFile))

/** Of the row `lead`, in the order of the answers. By the answers: of two leads of one run, both name the same files. */
export const selectLeadFiles = `
  (select json_group_array(
            json_object('id', upload.id, 'question', question, 'name', name, 'kind', kind, 'bytes', bytes)
            order by answer.key, file.key)
   from json_each(lead.answers) as answer, json_each(answer.value, '$.value.files') as file
   join upload on upload.id = file.value ->> 'id' and upload.submission = lead.submission
     and upload.question = answer.value ->> 'key')`
