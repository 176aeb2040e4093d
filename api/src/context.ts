import type { Logger } from 'pino'

import type { Ai } from './ai/ai.ts'
import type { Database } from './db/open.ts'
import type { LookUp } from './domains/look-up.ts'
import type { Domains } from './domains/domains.ts'
import type { Mail } from './mail/mail.ts'
import type { EmbedPieces } from './publishing/embed-pieces.ts'
import type { Render } from './publishing/render.ts'
import type { UploadFolder } from './uploads/folder.ts'
import type { Uploads } from './uploads/uploads.ts'
import type { Workspaces } from './workspaces/workspaces.ts'

/** What the verbs of the product need from the process. Nothing here knows of HTTP. */
export interface Context {
  control: Database
  workspaces: Workspaces
  /** Origin of every link this process makes; never taken from a request. */
  publicUrl: string
  /** Unix milliseconds. */
  now: () => number
  log: Logger
  /** Kept outside the databases: what it seals cannot be read from a copy of them. */
  secretKey: Buffer
  /** Where sign-in links are left by a command beside this process. */
  linkFolder: string
  /** Absent where no mail server is named. */
  mail: Mail | undefined
  /** Absent where no service is named. */
  ai: Ai | undefined
  render: Render
  /** Names the build of the site: what another one has rendered looks different. */
  look: string
  embedPieces: EmbedPieces
  uploads: Uploads
  /** What staff put on pages. */
  assets: UploadFolder
  domains: Domains
  lookUp: LookUp
  /** To be called after something was given a time, so that it happens then. */
  wake: () => void
}
