import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'

/** What browsers send of a key; the bytes inside are checked by the library that reads them. */
const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/)

const attachment = z.enum(['platform', 'cross-platform'])

/** Browsers differ in what else they tell of a key; nothing of it is read. */
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: attachment.exactOptional(),
  clientExtensionResults: z.looseObject({}),
}

export const passkeyMade = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).exactOptional(),
  }),
})

export type PasskeyMade = z.infer<typeof passkeyMade>

export const passkeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.exactOptional(),
  }),
})

export type PasskeyAnswer = z.infer<typeof passkeyAnswer>

/** What the library makes for the browser, passed on as it is. */
export const creationOptions: z.ZodType<PublicKeyCredentialCreationOptionsJSON> = z.any()
export const requestOptions: z.ZodType<PublicKeyCredentialRequestOptionsJSON> = z.any()
