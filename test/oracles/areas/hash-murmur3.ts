import { murmur3 } from '@pulya/assign/murmur3'
import { z } from 'zod'
import { area } from '../area.ts'

const inputs = z.object({ text: z.string(), seed: z.int() })

export const hashMurmur3 = area(inputs, ({ text, seed }) => ({
  hash: murmur3(new TextEncoder().encode(text), seed),
}))
