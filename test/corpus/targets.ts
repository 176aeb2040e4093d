import type { Target } from './target.ts'
import { answerText } from './targets/answer-text.ts'
import { contentLink } from './targets/content-link.ts'
import { contentText } from './targets/content-text.ts'
import { cookieHeader } from './targets/cookie-header.ts'
import { exportCell } from './targets/export-cell.ts'
import { httpHeader } from './targets/http-header.ts'
import { httpHost } from './targets/http-host.ts'
import { httpRequestTarget } from './targets/http-request-target.ts'
import { ingestBody } from './targets/ingest-body.ts'
import { leadEmail } from './targets/lead-email.ts'
import { leadName } from './targets/lead-name.ts'
import { leadPhone } from './targets/lead-phone.ts'
import { listParam } from './targets/list-param.ts'
import { redirectTo } from './targets/redirect-to.ts'
import { searchQuery } from './targets/search-query.ts'
import { slugPath } from './targets/slug-path.ts'
import { uploadFile } from './targets/upload-file.ts'

export const targets: ReadonlyMap<string, Target> = new Map(
  Object.entries({
    'answer.text': answerText,
    'content.link': contentLink,
    'content.text': contentText,
    'cookie.header': cookieHeader,
    'export.cell': exportCell,
    'http.header': httpHeader,
    'http.host': httpHost,
    'http.request-target': httpRequestTarget,
    'ingest.body': ingestBody,
    'lead.email': leadEmail,
    'lead.name': leadName,
    'lead.phone': leadPhone,
    'list.param': listParam,
    'redirect.to': redirectTo,
    'search.query': searchQuery,
    'slug.path': slugPath,
    'upload.file': uploadFile,
  }),
)

/** Why a target has nothing to be sent to. */
export const missing: Readonly<Record<string, string>> = {
  'theme.color': 'a theme is chosen by its name, no field takes a colour yet',
  'utm.query': 'no page is worded by the parameters of its address yet',
  'utm.value': 'no page is worded by the parameters of its address yet',
  'webhook.response': 'nothing is sent to other servers yet',
  'webhook.url': 'nothing is sent to other servers yet',
}
