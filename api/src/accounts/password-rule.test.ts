import fc from 'fast-check'
import { expect, test } from 'vitest'

import { password } from './password-rule.ts'

const codeOf = (given: string) => {
  const told = password(given)
  return 'flaw' in told ? told.flaw.code : 'good'
}

// From the lists of leaked passwords that are published every year, and what people make of them.
test.each(
  `password Password1 P@ssw0rd password123! passwordpassword 2024password 12345678 123456789 1234567890 87654321
  11111111 00000000 12121212 11223344 19901990 qwertyuiop qwerty123 1q2w3e4r 1qaz2wsx qazwsxedc zxcvbnm1 asdfghjkl
  q1w2e3r4t5 qwertyasdfgh iloveyou sunshine football1 superman welcome1 letmein123 admin123 Aa123456 abcd1234 abcdefgh
  aaaaaaaa пароль123 Пароль2024! йцукенгш йцукен123 привет12 наташа1990 1й2ц3у4к любовь777 абвгдежз gfhjkm123
  ghbdtn2024`.split(/\s+/),
)('%s is among the first that are tried', (given) => {
  expect(codeOf(given)).toBe('password-common')
})

test.each([
  'верный конь, батарейка',
  'correct horse battery',
  'vo7-quail-tern',
  'мокрый асфальт по утрам',
  'kX9#mQ2v',
  'summer rain on tin',
  '七転び八起きの朝に',
  'passworthy lantern',
  '4815162342lost',
])('%s is good, whatever its characters are', (given) => {
  expect(codeOf(given)).toBe('good')
})

test('shorter than eight characters is too short, counted as a person counts', () => {
  expect(codeOf('vo7-qua')).toBe('password-short')
  expect(codeOf('😀🚲🌊🎷🧭🪁🥨')).toBe('password-short')
  expect(codeOf('😀🚲🌊🎷🧭🪁🥨🦉')).toBe('good')
})

test('two hundred characters are taken, more are not', () => {
  const long = Array.from({ length: 40 }, (_, index) => `${index}-слон`).join(' ')
  expect(codeOf(long.slice(0, 200))).toBe('good')
  expect(codeOf(long.slice(0, 201))).toBe('password-long')
})

test('what a password manager draws is never refused, and nothing takes long', () => {
  const drawn = fc.string({
    unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-_'.split('')),
    minLength: 16,
    maxLength: 64,
  })
  fc.assert(
    fc.property(drawn, (given) => {
      // Sixteen characters drawn evenly are a repetition or a run with a chance far below one in a billion.
      fc.pre(new Set(given).size > 8)
      expect(codeOf(given)).toBe('good')
    }),
  )
  const started = performance.now()
  for (const hostile of ['ab'.repeat(100), 'a'.repeat(199) + 'b', '!'.repeat(200), '1'.repeat(65_536)])
    codeOf(hostile)
  expect(performance.now() - started).toBeLessThan(50)
})
