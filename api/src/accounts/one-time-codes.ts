import { randomInt } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { Secret, TOTP } from 'otpauth'

import type { Context } from '../context.ts'
import { qrSvg } from '../sharing/qr.ts'
import {
  confirmCodes,
  deleteCodes,
  findCodes,
  insertRecoveryCodes,
  keepCodes,
  spendRecoveryCode,
  spendStep,
} from './code-rows.ts'
import type { Actor } from './session.ts'
import { codeHash, openSecret, sealSecret } from './vault.ts'

type Needed = Pick<Context, 'control' | 'now' | 'secretKey'>

const stepMs = 30_000
const recoveryCount = 10
/** No 0, 1, i, l, o or u: these are copied from paper. Ten of them are 49 bits, and each code works once. */
const letters = 'abcdefghjkmnpqrstvwxyz23456789'

/** A secret that is to be brought into an app, and does nothing before the first code is given back. */
export async function beginCodes(
  { control, secretKey }: Needed,
  { id, name, email }: Actor['user'],
): Promise<{ secret: string; address: string; picture: string }> {
  const totp = appOf(new Secret({ size: 20 }).base32, email ?? name)
  const secret = totp.secret.base32
  await control.write([keepCodes(id, sealSecret(secretKey, id, secret))])
  return { secret, address: totp.toString(), picture: qrSvg(totp.toString()) }
}

/** The app has the secret: from now on its codes are asked for. @returns Codes for whoever loses the app. */
export async function turnCodesOn(context: Needed, user: string, code: string): Promise<string[]> {
  const kept = await findCodes(context.control, user)
  const step = kept && stepOf(context, user, kept.secret, code)
  if (step === undefined) throw new Problem('code-wrong')
  const [confirmed] = await context.control.write([confirmCodes(user, step, context.now())])
  if (confirmed?.rows.length !== 1) throw new Problem('code-wrong')
  return newRecoveryCodes(context, user)
}

/** Those made before do not work any more. */
export async function newRecoveryCodes({ control, secretKey }: Needed, user: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCount }, newCode)
  await control.write(
    insertRecoveryCodes(
      user,
      codes.map((code) => codeHash(secretKey, user, bare(code))),
    ),
  )
  return codes
}

export async function turnCodesOff({ control }: Needed, user: string): Promise<void> {
  await control.write(deleteCodes(user))
}

/** Spends a code: of the app, or one for when it is lost. `unwanted` where none are asked for. */
export async function spendCode(
  context: Needed,
  user: string,
  code: string | undefined,
): Promise<'unwanted' | 'right' | 'missing' | 'wrong'> {
  const kept = await findCodes(context.control, user)
  if (!kept || kept.confirmed_at === null) return 'unwanted'
  if (code === undefined) return 'missing'
  const step = stepOf(context, user, kept.secret, code)
  const spending =
    step === undefined
      ? spendRecoveryCode(user, codeHash(context.secretKey, user, bare(code)), context.now())
      : spendStep(user, step)
  const [spent] = await context.control.write([spending])
  return spent?.rows.length === 1 ? 'right' : 'wrong'
}

/** The step of the clock this code is of: the present one or a neighbour. RFC 6238, 5.2. */
function stepOf({ now, secretKey }: Needed, user: string, sealed: string, code: string): number | undefined {
  const secret = openSecret(secretKey, user, sealed)
  if (secret === undefined) return undefined
  const token = code.replaceAll(/\s/g, '')
  const off = appOf(secret, '').validate({ token, window: 1, timestamp: now() })
  return off === null ? undefined : Math.floor(now() / stepMs) + off
}

const appOf = (secret: string, label: string) =>
  new TOTP({ issuer: 'Pulya', label, secret, algorithm: 'SHA1', digits: 6, period: stepMs / 1000 })

function newCode(): string {
  const drawn = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
  return `${drawn.slice(0, 5)}-${drawn.slice(5)}`
}

/** However it was typed. */
const bare = (code: string): string => code.toLowerCase().replaceAll(/[\s-]/g, '')
