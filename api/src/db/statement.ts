/** What a column holds. Numbers bind as REAL, so integer columns are declared in STRICT tables, which convert them back. */
export type SqlValue = string | number | null | ArrayBuffer

/** One statement with its parameters, in order or by name. */
export interface Statement {
  sql: string
  args: SqlValue[] | Record<string, SqlValue>
}

/** Statements that are committed together or not at all. */
export type Batch = readonly Statement[]

export type Row = Record<string, SqlValue>

/** `rows` of a `returning` or `select`; `changes` of everything else. */
export interface Result {
  rows: Row[]
  changes: number
}
