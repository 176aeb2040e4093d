import { expect, test } from 'vitest'

import { fileToken, requireFileToken } from './file-link.ts'

const now = Date.UTC(2026, 10, 22)
const day = 86_400_000
const token = fileToken('secret', 'firm-rules', now)

test('a link opens its file for fourteen days', () => {
  expect(() => requireFileToken('secret', 'firm-rules', token, now)).not.toThrow()
  expect(() => requireFileToken('secret', 'firm-rules', token, now + 14 * day)).not.toThrow()
  expect(() => requireFileToken('secret', 'firm-rules', token, now + 14 * day + 1000)).toThrow('expired')
})

const later = Buffer.from(token, 'base64url')
later.writeUInt32BE(0xff_ff_ff_ff)

test.each<[string, string, string, string]>([
  ['for another file', 'secret', 'firm-other', token],
  ['of another firm', 'other', 'firm-rules', token],
  ['that is prolonged', 'secret', 'firm-rules', later.toString('base64url')],
  ['that is cut', 'secret', 'firm-rules', token.slice(0, -2)],
  ['with more behind it', 'secret', 'firm-rules', `${token}AAAA`],
  ['of nothing', 'secret', 'firm-rules', ''],
])('a link %s opens nothing', (_what, secret, asset, given) => {
  expect(() => requireFileToken(secret, asset, given, now)).toThrow('nothing at this address')
})
