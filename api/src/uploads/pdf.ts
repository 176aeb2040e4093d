import { open } from 'node:fs/promises'

const tailLength = 1024

/** A PDF ends with its mark: one that was cut off does not open. */
export async function isWholePdf(path: string, bytes: number): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const tail = Buffer.alloc(Math.min(tailLength, bytes))
    await file.read(tail, 0, tail.length, bytes - tail.length)
    return tail.includes('%%EOF')
  } finally {
    await file.close()
  }
}
