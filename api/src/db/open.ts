import { openReader, query } from './client.ts'
import type { Schema } from './migrate.ts'
import type { Row, Statement } from './statement.ts'
import { type ReaderTask } from './threads/reader.ts'
import { startThread, type Thread } from './threads/thread.ts'
import type { Outcome, WriterTask } from './threads/writer.ts'
import { startWriter, type Writer } from './writer.ts'

export interface Database extends Writer {
  /** Look-ups by key, on the request thread. */
  read(statement: Statement): Promise<Row[]>
  /** Questions that may take long, in another thread. */
  report(statement: Statement): Promise<Row[]>
  /** A whole, consistent copy in a new file, while writes go on. */
  backup(to: string): Promise<void>
  close(): Promise<void>
}

const reportLimitMs = 5000

/** The threads all databases of this process share. */
export interface Threads {
  writer: Thread<WriterTask, Outcome[]>
  reader: Thread<ReaderTask, Row[]>
}

export const startThreads = (): Threads => ({
  writer: startThread(new URL('./threads/writer.ts', import.meta.url)),
  reader: startThread(new URL('./threads/reader.ts', import.meta.url), { limitMs: reportLimitMs }),
})

/** Opens the database of this file, makes it when missing and brings it up to date. */
export async function openDatabase(
  { writer, reader }: Threads,
  file: string,
  schema: Schema,
): Promise<Database> {
  await writer.ask({ task: 'open', file, schema })
  const readerHere = await openReader(file)
  return {
    ...startWriter(writer, file),
    read: (statement) => query(readerHere, statement),
    report: (statement) => reader.ask({ file, statement }),
    async backup(to) {
      await writer.ask({ task: 'backup', file, to })
    },
    async close() {
      readerHere.close()
      await writer.ask({ task: 'close', file })
    },
  }
}
