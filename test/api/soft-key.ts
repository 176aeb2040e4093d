import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** What a forged answer may say otherwise. */
interface Forged {
  origin?: string
  host?: string
  /** Whether it asked for a finger or a PIN. */
  verified?: boolean
  signedWith?: SoftKey
  counter?: number
}

export interface SoftKey {
  id: string
  privateKey: KeyObject
  /** As `navigator.credentials.create` would answer. */
  make(challenge: string): object
  /** As `navigator.credentials.get` would answer. */
  answer(challenge: string, forged?: Forged): object
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 }
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()

/** A passkey in software, by the bytes of the specification: https://www.w3.org/TR/webauthn-3/ */
export function softKey(address: string): SoftKey {
  const { hostname } = new URL(address)
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rawId = randomBytes(16)
  const id = rawId.toString('base64url')
  const credential = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }
  let counter = 0

  const authenticatorData = (host: string, set: number, count: number, attested = Buffer.alloc(0)) => {
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(count)
    return Buffer.concat([sha256(host), Buffer.from([set]), counted, attested])
  }

  return {
    id,
    privateKey,
    make(challenge) {
      const jwk = publicKey.export({ format: 'jwk' })
      const [x, y] = [jwk.x, jwk.y].map((part) => Buffer.from(part ?? '', 'base64url'))
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, rawId.length]),
        rawId,
        coseKey(x ?? Buffer.alloc(0), y ?? Buffer.alloc(0)),
      ])
      counter += 1
      const all = flags.present | flags.verified | flags.attested
      const data = authenticatorData(hostname, all, counter, attested)
      return {
        ...credential,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, address),
          attestationObject: attestation(data).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    answer(
      challenge,
      { origin = address, host = hostname, verified = true, signedWith, counter: said } = {},
    ) {
      counter += 1
      const data = authenticatorData(host, flags.present | (verified ? flags.verified : 0), said ?? counter)
      const client = clientData('webauthn.get', challenge, origin)
      const signed = Buffer.concat([data, sha256(Buffer.from(client, 'base64url'))])
      return {
        ...credential,
        response: {
          clientDataJSON: client,
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, signedWith?.privateKey ?? privateKey).toString('base64url'),
        },
      }
    },
  }
}

const clientData = (type: string, challenge: string, origin: string): string =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url')

/** CBOR by hand: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, a key of ES256 (RFC 9053). */
const coseKey = (x: Buffer, y: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, x.length]),
    x,
    Buffer.from([0x22, 0x58, y.length]),
    y,
  ])

/** CBOR by hand: {"fmt": "none", "attStmt": {}, "authData": …}. */
const attestation = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from('fmt'),
    Buffer.from([0x64]),
    Buffer.from('none'),
    Buffer.from([0x67]),
    Buffer.from('attStmt'),
    Buffer.from([0xa0, 0x68]),
    Buffer.from('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ])
