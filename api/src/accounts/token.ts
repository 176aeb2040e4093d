import { createHash, randomBytes } from 'node:crypto'

/** 256 bits for a person to carry in a cookie or a link. The database keeps only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')
