import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { locales } from '@pulya/contract/locale'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { templateNames } from '@pulya/offer/templates/templates'
import { lossReasons } from '@pulya/quiz/import/loss'
import { quizTemplateNames } from '@pulya/quiz/templates/templates'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { localeOf, refuseInvalid } from '../edge/refuse.ts'
import { pinEmbed } from '../publishing/pin-embed.ts'
import { publish } from '../publishing/publish.ts'
import { changeSlug } from './change-slug.ts'
import { documentKinds } from './document.ts'
import { importDocument } from './import-document.ts'
import { makeFromTemplate } from './make-from-template.ts'
import { listDocuments } from './rows.ts'
import { requireDocument, saveDraft } from './save-draft.ts'
import { documentInList, documentInStudio, inList, inStudio } from './views.ts'

const params = z.object({ document: publicId })
const ofWorkspace = z.object({ workspace: workspaceKey })
const revision = z.int().min(1)
/** A part of the file that is not in the draft, or not as it was. */
const loss = z.object({ path: z.string(), reason: z.enum(lossReasons), detail: z.string().optional() })
/** Of a new document. */
const wish = { id: uuid, locale: z.enum(locales) }
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/documents',
  summary: 'Offers, quizzes and consent texts',
  request: { params: ofWorkspace },
  responses: {
    200: jsonAnswer('All documents', z.object({ documents: z.array(documentInList) })),
    ...refusals(...common),
  },
})

const create = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/documents',
  summary: 'Begin an offer or a quiz from a template',
  description:
    'Makes a draft at a free address; `empty` is the least there can be. It is made for a brand of the firm, or with the name and phone that the firm has in its settings or its other offers; the consent is the one to processing that it has published.',
  request: {
    params: ofWorkspace,
    body: jsonBody(
      z.discriminatedUnion('kind', [
        z.strictObject({
          ...wish,
          kind: z.literal('offer'),
          template: z.enum([...templateNames, 'empty']),
          brand: uuid.optional().meta({ description: 'The usual one when absent' }),
        }),
        z.strictObject({
          ...wish,
          kind: z.literal('quiz'),
          template: z.enum([...quizTemplateNames, 'empty']),
        }),
      ]),
    ),
  },
  responses: {
    201: jsonAnswer('The draft', z.object({ id: z.string(), title: z.string(), slug: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'id-reused'),
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/documents/{document}',
  summary: 'A document with its draft',
  request: { params },
  responses: { 200: jsonAnswer('The document', documentInStudio), ...refusals(...common) },
})

const save = createRoute({
  method: 'put',
  path: '/api/documents/{document}/draft',
  summary: 'Save a draft',
  description:
    'Names the revision it was made from; a draft saved by somebody else in between is never overwritten.',
  request: { params, body: jsonBody(z.strictObject({ revision, draft: z.unknown() })) },
  responses: {
    200: jsonAnswer('Saved', z.object({ revision })),
    ...refusals(...common, ...bodyRefusals, 'draft-changed', 'document-rejected'),
  },
})

const rename = createRoute({
  method: 'put',
  path: '/api/documents/{document}/slug',
  summary: 'Change the address',
  request: { params, body: jsonBody(z.strictObject({ slug: z.unknown() })) },
  responses: {
    200: jsonAnswer('Changed', z.object({ slug: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'document-rejected', 'slug-taken'),
  },
})

const publication = z.object({ hash: z.string(), number: z.int(), address: z.string().optional() })

const createPublication = createRoute({
  method: 'post',
  path: '/api/documents/{document}/publications',
  summary: 'Publish the draft',
  request: {
    params,
    body: jsonBody(z.strictObject({ revision, endExperiment: z.boolean().default(false) })),
  },
  responses: {
    201: jsonAnswer('Published', publication),
    ...refusals(
      ...common,
      ...bodyRefusals,
      'draft-changed',
      'document-rejected',
      'fit-unproven',
      'experiment-running',
      'slug-taken',
    ),
  },
})

const createPin = createRoute({
  method: 'post',
  path: '/api/documents/{document}/pins',
  summary: 'Keep the script of a quiz as it is now',
  description: 'For sites that allow only bytes they know. The same script is kept once.',
  request: { params, body: jsonBody(z.strictObject({})) },
  responses: {
    201: jsonAnswer('Kept', z.object({ address: z.string(), integrity: z.string() })),
    ...refusals(...common, ...bodyRefusals),
  },
})

const createImport = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/imports',
  summary: 'Bring a quiz from another tool, or a document from a file of ours',
  description:
    'The body is the file of SurveyJS, Typeform, Tally or Typebot as it is, or one of our own exports, up to 2 MB. Makes a draft and tells whatever could not be carried over.',
  request: { params: ofWorkspace, query: z.strictObject({ id: uuid }), body: jsonBody(z.unknown()) },
  responses: {
    201: jsonAnswer(
      'The draft',
      z.object({
        id: z.string(),
        kind: z.enum(documentKinds),
        title: z.string(),
        tool: z.string(),
        losses: z.array(loss),
      }),
    ),
    ...refusals(...common, ...bodyRefusals, 'parameters-invalid', 'document-rejected', 'id-reused'),
  },
})

export const documentRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-documents')
      const documents = await listDocuments(workspace.db)
      return c.json({ documents: documents.map((row) => inList(context, row)) }, 200)
    })
    .openapi(create, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      const { id: request, ...wanted } = c.req.valid('json')
      return c.json(await makeFromTemplate(context, workspace, { request, ...wanted }), 201)
    })
    .openapi(read, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
      return c.json(inStudio(context, await requireDocument(workspace, id)), 200)
    })
    .openapi(save, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      return c.json({ revision: await saveDraft(workspace, id, c.req.valid('json'), context.now()) }, 200)
    })
    .openapi(rename, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      return c.json({ slug: await changeSlug(context, workspace, id, c.req.valid('json').slug) }, 200)
    })
    .openapi(createPublication, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'edit-documents')
      const published = await publish(context, workspace, id, c.req.valid('json'), actor.user.id)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'document-published',
        about: id,
        detail: { number: published.number },
      })
      return c.json(published, 201)
    })
    .openapi(createPin, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      return c.json(await pinEmbed(context, workspace, id), 201)
    })
    .openapi(createImport, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      const { id: request } = c.req.valid('query')
      const source: unknown = c.req.valid('json')
      const made = await importDocument(context, workspace, { request, source, locale: localeOf(c) })
      return c.json(made, 201)
    })
