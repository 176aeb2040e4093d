import { Problem } from '@pulya/contract/problem'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isMultipart, partsOf } from './multipart.ts'

/** As the platform itself writes a form: our reader has the other half. */
async function written(form: FormData) {
  const response = new Response(form)
  return {
    type: response.headers.get('content-type') ?? '',
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

const lineEnds = (text: string) => text.replaceAll(/\r\n?|\n/g, '\r\n')
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.isWellFormed())
const text = fc.record({
  name,
  value: fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed()),
})
const file = fc.record({ name, fileName: name, bytes: fc.uint8Array() })

test('what the platform writes is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 5 }),
      fc.array(file, { maxLength: 5 }),
      async (texts, files) => {
        const form = new FormData()
        for (const { name: field, value } of texts) form.append(field, value)
        for (const { name: field, fileName, bytes } of files)
          form.append(field, new File([new Uint8Array(bytes)], fileName))
        const { type, bytes } = await written(form)
        expect(isMultipart(type)).toBe(true)
        if (texts.length + files.length === 0) return
        const parts = partsOf(type, bytes).map(({ body, ...part }) => ({ ...part, body: Buffer.from(body) }))
        expect(parts).toEqual([
          ...texts.map(({ name: field, value }) => ({
            name: lineEnds(field),
            body: Buffer.from(lineEnds(value)),
          })),
          ...files.map(({ name: field, fileName, bytes: body }) => ({
            name: lineEnds(field),
            fileName,
            body: Buffer.from(body),
          })),
        ])
      },
    ),
  )
})

const type = 'multipart/form-data; boundary=x'
const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'

test.each([
  ['nothing', ''],
  ['no end', part],
  ['another boundary', `${part}--y--`.replaceAll('--x', '--z')],
  ['a part without a name', '--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--'],
  ['a part without a body', '--x\r\nContent-Disposition: form-data; name="a"\r\n--x--'],
  ['an endless head', `--x\r\nContent-Disposition: form-data; name="${'a'.repeat(5000)}"\r\n\r\n1\r\n--x--`],
  ['forty-one parts', `${part.repeat(41)}--x--`],
])('%s is refused', (_what, body) => {
  expect(() => partsOf(type, Buffer.from(body))).toThrow(expect.objectContaining({ code: 'body-invalid' }))
})

test('forty parts are taken', () => {
  expect(partsOf(type, Buffer.from(`${part.repeat(40)}--x--`))).toHaveLength(40)
})

const pieces = fc.constantFrom('--x', '\r\n', '--', 'name="a"', 'Content-Disposition: form-data; ')

test('any bytes are a form or refused', () => {
  fc.assert(
    fc.property(fc.array(pieces), (chosen) => {
      expect(['form', 'body-invalid']).toContain(readingOf(Buffer.from(chosen.join(''))))
    }),
  )
})

function readingOf(body: Buffer): unknown {
  try {
    partsOf(type, body)
    return 'form'
  } catch (error) {
    return error instanceof Problem ? error.code : error
  }
}
