import { z } from 'zod'

/** A column that holds JSON, parsed as `schema` says. */
export const jsonColumn = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)

/** A column that holds JSON whose shape is checked elsewhere. */
export const anyJson = jsonColumn(z.unknown())
