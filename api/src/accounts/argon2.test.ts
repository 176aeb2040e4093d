import { expect, test } from 'vitest'

import { hashPassword, isPassword } from './argon2.ts'

test('a password opens what was made of it, and nothing else does', async () => {
  const kept = await hashPassword('верный конь, батарейка')
  expect(await isPassword('верный конь, батарейка', kept)).toBe(true)
  expect(await isPassword('верный конь, батарейкa', kept)).toBe(false)
  expect(await isPassword('', kept)).toBe(false)
})

test('two people with one password have different hashes', async () => {
  expect(await hashPassword('same words')).not.toBe(await hashPassword('same words'))
})

test('letters composed in another way are the same letters', async () => {
  expect(await isPassword('cafe\u0301 na\u0308chte', await hashPassword('caf\u00e9 n\u00e4chte'))).toBe(true)
})

test('whoever has no password cannot be signed in with any, and it takes as long', async () => {
  expect(await isPassword('')).toBe(false)
})

test('it is kept in the notation other programs read', async () => {
  expect(await hashPassword('password')).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/,
  )
})
