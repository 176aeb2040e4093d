import { expect, test } from 'vitest'

import { readConfig } from './config.ts'

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toMatchObject({ port: 4100, publicUrl: undefined })
  expect(readConfig({ PORT: '' }).port).toBe(4100)
})

test('the public address keeps only its origin', () => {
  expect(readConfig({ PUBLIC_URL: 'https://Quiz.Example.com/' }).publicUrl).toBe('https://quiz.example.com')
})

test.each([
  [{ PORT: 'http' }, /^PORT is "http", but must be a number from 0 to 65535/],
  [{ PORT: '65536' }, /^PORT is "65536"/],
  [
    { PUBLIC_URL: 'quiz.example.com' },
    /^PUBLIC_URL is "quiz.example.com", but must be the address people open/,
  ],
  [{ PUBLIC_URL: 'https://quiz.example.com/path' }, /^PUBLIC_URL/],
  [{ PUBLIC_URL: 'ftp://quiz.example.com' }, /^PUBLIC_URL/],
  [{ SMTP_URL: 'smtp://localhost' }, /^MAIL_FROM is missing/],
  [{ MAIL_FROM: 'us' }, /^MAIL_FROM is "us"/],
  [{ AI_URL: 'http://localhost:11434/v1' }, /^AI_MODEL is missing/],
  [{ AI_URL: 'ftp://ai.example.com' }, /^AI_URL must be/],
  [{ AI_TIMEOUT_SECONDS: '0' }, /^AI_TIMEOUT_SECONDS is "0"/],
  [{ DATABASE_URL: 'libsql://db.example.com' }, /^DATABASE_URL.*not supported yet/],
])('%j is refused by a sentence that names the variable', (variables, sentence) => {
  expect(() => readConfig(variables)).toThrow(sentence)
})

test('a service for drafts is named by its address and its model; a key is for those who ask for one', () => {
  const named = { AI_URL: 'http://localhost:11434/v1/', AI_MODEL: 'small' }
  const service = { address: 'http://localhost:11434/v1', model: 'small', withinMs: 60_000 }
  expect(readConfig(named).ai).toEqual({ ...service, key: undefined })
  expect(readConfig({ ...named, AI_KEY: 'abc', AI_TIMEOUT_SECONDS: '5' }).ai).toEqual({
    ...service,
    key: 'abc',
    withinMs: 5000,
  })
  expect(readConfig({ AI_KEY: 'abc' }).ai).toBeUndefined()
})

test('a secret is not repeated in a complaint about it', () => {
  expect(() => readConfig({ SECRET_KEY: 'too-short', SMTP_URL: 'http://name:pass@x' })).toThrow(
    /^SECRET_KEY must be [^\n]+\nSMTP_URL must be (?!.*pass@x)/,
  )
  const ai = { AI_MODEL: 'small', AI_URL: 'https://me:pass@x/v1', AI_KEY: 'a b' }
  expect(() => readConfig(ai)).toThrow(/^AI_URL must be (?!.*pass@x)[^\n]+\nAI_KEY must be (?!.*a b)/)
})
