import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { email } from '@pulya/contract/email'
import { z } from 'zod'

import type { AiService } from './ai/chat.ts'

/** Everything the environment may say. Read here and nowhere else. */
export interface Config {
  port: number
  /** The folder of the databases, of what visitors attach and of what staff put on pages. */
  dataFolder: string
  /** Origin that people use, without a trailing slash; `undefined` means this computer only. */
  publicUrl: string | undefined
  /** Whom to ask about customers' domains; the system's when absent. */
  nameServer?: string | undefined
  /** Seals what must not be read from a copy of the databases; a key of its own is made when absent. */
  secretKey?: string | undefined
  /** Where letters are handed over, and from whom they are. Without it none are sent. */
  mail?: { server: string; from: string } | undefined
  /** Who drafts and translates when asked to. Without it nothing of the kind is offered. */
  ai?: AiService | undefined
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4100),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^file:/)
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(isOrigin, { abort: true })
    .transform((url) => new URL(url).origin)
    .optional(),
  NAME_SERVER: z
    .string()
    .regex(/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\])(:\d{1,5})?$/i)
    .optional(),
  SECRET_KEY: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .refine((address) => 'value' in email(address))
    .optional(),
  AI_URL: z
    .url({ protocol: /^https?$/, abort: true })
    .refine((url) => !/[?#@]/.test(url))
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  AI_MODEL: z.string().max(200).optional(),
  AI_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  AI_TIMEOUT_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .refine((seconds) => seconds > 0)
    .default(60),
})

/** Their values are told to nobody, not even in a complaint about them. */
const secrets = new Set(['SECRET_KEY', 'SMTP_URL', 'AI_URL', 'AI_KEY'])

function isOrigin(url: string): boolean {
  const { pathname, search, hash, username } = new URL(url)
  return pathname === '/' && !search && !hash && !username
}

const expectations: Record<string, string> = {
  PORT: 'a number from 0 to 65535, for example 4100',
  DATA_DIR: 'the path of a folder, for example ./data',
  DATABASE_URL: 'the address of a folder, for example file:./data (a libSQL server is not supported yet)',
  NAME_SERVER: 'the address of a DNS server, for example 10.0.0.2 or 127.0.0.1:5353',
  PUBLIC_URL: 'the address people open, without a path, for example https://quiz.example.com',
  SECRET_KEY: 'at least 32 characters that nobody could guess',
  SMTP_URL: 'the address of a mail server, for example smtps://name:password@smtp.example.com',
  MAIL_FROM: 'the address letters come from, for example pulya@example.com',
  AI_URL:
    'the address of a service that speaks like OpenAI, without a key in it, for example https://api.example.com/v1',
  AI_MODEL: 'the name of a model that the service at AI_URL knows',
  AI_KEY: 'the key of the service at AI_URL, without spaces',
  AI_TIMEOUT_SECONDS: 'how long an answer may take, from 1 to 999',
}

/** @throws An Error whose message names each wrong variable and what it should be. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    throw new Error(
      [...wrong]
        .map((name) =>
          secrets.has(name)
            ? `${name} must be ${expectations[name]}.`
            : `${name} is "${given[name]}", but must be ${expectations[name]}.`,
        )
        .join('\n'),
    )
  }
  const { PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL, NAME_SERVER, SECRET_KEY, SMTP_URL, MAIL_FROM } =
    parsed.data
  const { AI_URL, AI_MODEL, AI_KEY, AI_TIMEOUT_SECONDS } = parsed.data
  if (SMTP_URL && !MAIL_FROM)
    throw new Error(`MAIL_FROM is missing: it must be ${expectations['MAIL_FROM']}.`)
  if (AI_URL && !AI_MODEL) throw new Error(`AI_MODEL is missing: it must be ${expectations['AI_MODEL']}.`)
  return {
    port: PORT,
    dataFolder: resolve(root, DATABASE_URL ? DATABASE_URL.replace(/^file:(\/\/)?/, '') : DATA_DIR),
    publicUrl: PUBLIC_URL,
    nameServer: NAME_SERVER,
    secretKey: SECRET_KEY,
    mail: SMTP_URL && MAIL_FROM ? { server: SMTP_URL, from: MAIL_FROM } : undefined,
    ai:
      AI_URL && AI_MODEL
        ? { address: AI_URL, model: AI_MODEL, key: AI_KEY, withinMs: AI_TIMEOUT_SECONDS * 1000 }
        : undefined,
  }
}
