import {
  type AuthenticationResponseJSON,
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import type { Client } from '@pulya/api/client'

type Calls = Client['api']
export type PasskeyAnswer = Parameters<Calls['session']['passkey']['$post']>[0]['json']['answer']
export type PasskeyMade = Parameters<Calls['account']['passkeys']['$post']>[0]['json']['made']

export const canUsePasskeys = browserSupportsWebAuthn

/** `undefined` when the person, or the device, has stopped it. */
export async function answerBy(options: object): Promise<PasskeyAnswer | undefined> {
  return startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }).then(
    asAnswer,
    () => undefined,
  )
}

/** `undefined` when the person, or the device, has stopped it. */
export async function makePasskey(options: object): Promise<PasskeyMade | undefined> {
  return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }).then(
    asMade,
    () => undefined,
  )
}

// Both ends are of one library; only the ways their types write what is absent differ, and JSON has none of it.
const asAnswer = (answer: AuthenticationResponseJSON) => answer as PasskeyAnswer
const asMade = (made: RegistrationResponseJSON) => made as PasskeyMade
