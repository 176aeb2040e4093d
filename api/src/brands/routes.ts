import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { workspaceKey } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { brand, brandsMax } from './brand.ts'
import { deleteBrand, listBrands, makeUsual, putBrand } from './rows.ts'

const ofFirm = z.object({ workspace: workspaceKey })
const ofBrand = ofFirm.extend({ brand: uuid })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const told = z.object({
  brands: z.array(brand.extend({ id: z.string(), usual: z.boolean() })),
})
const all = jsonAnswer('All brands, the usual one first', told)

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/brands',
  summary: 'Names under which the firm goes before visitors',
  request: { params: ofFirm },
  responses: { 200: all, ...refusals(...common) },
})

const put = createRoute({
  method: 'put',
  path: '/api/workspaces/{workspace}/brands/{brand}',
  summary: 'Add a brand, or change it',
  description: 'New offers begin with it; those that are there stay as they are. The first is the usual one.',
  request: { params: ofBrand, body: jsonBody(brand) },
  responses: { 200: all, ...refusals(...common, ...bodyRefusals) },
})

const choose = createRoute({
  method: 'put',
  path: '/api/workspaces/{workspace}/usual-brand',
  summary: 'What a new offer begins with where nobody chooses',
  request: { params: ofFirm, body: jsonBody(z.strictObject({ brand: uuid })) },
  responses: { 200: all, ...refusals(...common, ...bodyRefusals) },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/brands/{brand}',
  summary: 'Remove a brand',
  description: 'Offers that were begun with it stay as they are.',
  request: { params: ofBrand },
  responses: { 200: all, ...refusals(...common, 'origin-refused') },
})

export const brandRoutes = (context: Context) => {
  const readAll = async ({ db }: Workspace): Promise<z.infer<typeof told>> => ({
    brands: (await listBrands(db)).map(({ id, usual, about }) => ({ ...about, id, usual })),
  })

  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-documents')
      return c.json(await readAll(workspace), 200)
    })
    .openapi(put, async (c) => {
      const { workspace: key, brand: about } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'change-settings')
      const said = c.req.valid('json')
      const [kept] = await workspace.db.write([putBrand(about, said, context.now())])
      if (kept?.rows.length !== 1)
        throw new Problem('body-invalid', {
          flaws: [{ pointer: '#', code: 'items-too-many', limit: brandsMax }],
        })
      const detail = { name: said.name }
      await audit(context, { workspace: key, user: actor.user.id, action: 'brand-changed', about, detail })
      return c.json(await readAll(workspace), 200)
    })
    .openapi(choose, async (c) => {
      const { workspace: key } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'change-settings')
      const [, chosen] = await workspace.db.write(makeUsual(c.req.valid('json').brand))
      if (chosen?.rows.length !== 1) throw new Problem('not-found')
      await audit(context, { workspace: key, user: actor.user.id, action: 'settings-changed' })
      return c.json(await readAll(workspace), 200)
    })
    .openapi(remove, async (c) => {
      const { workspace: key, brand: about } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'change-settings')
      const [removed] = await workspace.db.write(deleteBrand(about))
      const [row] = removed?.rows ?? []
      if (!row) throw new Problem('not-found')
      const detail = { name: z.string().parse(row['name']) }
      await audit(context, { workspace: key, user: actor.user.id, action: 'brand-removed', about, detail })
      return c.json(await readAll(workspace), 200)
    })
}
