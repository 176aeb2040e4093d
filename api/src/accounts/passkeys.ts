import { Problem } from '@pulya/contract/problem'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

import type { Context } from '../context.ts'
import type { Sender } from '../visits/network.ts'
import { browserName } from './browser-name.ts'
import type { Challenges } from './challenges.ts'
import type { PasskeyAnswer, PasskeyMade } from './passkey-shapes.ts'
import { findPasskey, insertPasskey, notePasskeyUsed, passkeysOf } from './passkey-rows.ts'
import { type Actor, openSession } from './session.ts'
import type { SignedIn } from './sign-in-link.ts'

const signingIn = 'sign in'
const adding = (user: string): string => `add to ${user}`

/** EdDSA, ES256, RS256: what devices have today. */
const algorithms = [-8, -7, -257]

/** Keys belong to the host people use; an address in numbers can have none. */
const hostOf = (publicUrl: string): string => new URL(publicUrl).hostname

/** What a browser needs to make a key that knows whose it is, so that nobody has to type a name to sign in. */
export async function beginPasskey(
  { control, publicUrl, now }: Context,
  challenges: Challenges,
  { user }: Actor,
) {
  const known = await passkeysOf(control, user.id)
  return generateRegistrationOptions({
    rpName: 'Pulya',
    rpID: hostOf(publicUrl),
    userID: new TextEncoder().encode(user.id),
    userName: user.email ?? user.name,
    userDisplayName: user.name,
    challenge: challenges.make(adding(user.id), now()),
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** @throws `passkey-rejected` for whatever was not made here and now for this person. */
export async function addPasskey(
  { control, publicUrl, now }: Context,
  challenges: Challenges,
  { user }: Actor,
  made: PasskeyMade,
  { userAgent }: Pick<Sender, 'userAgent'>,
): Promise<string> {
  const checked = await verifyRegistrationResponse({
    response: made,
    expectedChallenge: (challenge) => challenges.take(adding(user.id), challenge, now()),
    expectedOrigin: publicUrl,
    expectedRPID: hostOf(publicUrl),
    supportedAlgorithmIDs: algorithms,
  }).catch(refusedAs('passkey-rejected'))
  if (!checked.verified) throw new Problem('passkey-rejected')
  const { id, publicKey, counter } = checked.registrationInfo.credential
  if (await findPasskey(control, id)) throw new Problem('passkey-rejected')
  await control.write([
    insertPasskey({
      id,
      user_id: user.id,
      name: browserName(userAgent),
      public_key: bufferOf(publicKey),
      counter,
      transports: made.response.transports ?? [],
      created_at: now(),
    }),
  ])
  return id
}

/** The same for everybody: who signs in is known only from the key. */
export const beginSignIn = ({ publicUrl, now }: Context, challenges: Challenges) =>
  generateAuthenticationOptions({
    rpID: hostOf(publicUrl),
    userVerification: 'required',
    challenge: challenges.make(signingIn, now()),
  })

/** A key that asked for a finger or a PIN is two proofs already, so no code of an app is wanted besides. */
export async function signInByPasskey(
  context: Context,
  challenges: Challenges,
  answer: PasskeyAnswer,
  sender: Sender,
): Promise<SignedIn> {
  const { control, publicUrl, now } = context
  const passkey = await findPasskey(control, answer.id)
  if (!passkey) throw new Problem('sign-in-refused')
  const { id, user_id: user, counter } = passkey
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: (challenge) => challenges.take(signingIn, challenge, now()),
    expectedOrigin: publicUrl,
    expectedRPID: hostOf(publicUrl),
    credential: { id, publicKey: new Uint8Array(passkey.public_key), counter },
  }).catch(refusedAs('sign-in-refused'))
  if (!verified) throw new Problem('sign-in-refused')
  await control.write([notePasskeyUsed(id, authenticationInfo.newCounter, now())])
  return { ...(await openSession(context, user, 'passkey', sender)), user }
}

/** The library throws for whatever is not as it should be. */
const refusedAs = (code: 'passkey-rejected' | 'sign-in-refused') => (cause: unknown) => {
  throw Object.assign(new Problem(code), { cause })
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
