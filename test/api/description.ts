import { z } from 'zod'

const operation = z.object({
  responses: z.record(z.string(), z.unknown()),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
})
const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.object({ Problem: z.looseObject({}) }) }),
})

/** One route as `/openapi.json` tells of it. */
export interface Operation {
  /** `PUT /api/documents/{document}/draft` */
  name: string
  method: string
  template: string
  statuses: readonly number[]
  takesJson: boolean
}

export interface Description {
  operations: readonly Operation[]
  problem: z.ZodType
  /** The route that answers a request; `undefined` for what is not described: pages for people. */
  find(method: string, path: string): Operation | undefined
}

export async function readDescription(address: string): Promise<Description> {
  const { paths, components } = document.parse(await (await fetch(`${address}/openapi.json`)).json())
  const operations = Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, { responses, requestBody }]): Operation => {
      const name = `${method.toUpperCase()} ${template}`
      const statuses = Object.keys(responses).map(Number)
      return {
        name,
        method: method.toUpperCase(),
        template,
        statuses,
        takesJson: 'application/json' in (requestBody?.content ?? {}),
      }
    }),
  )
  return {
    operations,
    problem: z.fromJSONSchema(components.schemas.Problem),
    find: (method, path) =>
      operations.find((known) => known.method === method && shapeOf(known.template).test(path)),
  }
}

const shapeOf = (template: string) =>
  new RegExp(`^${template.replaceAll(/[.]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?.*)?$`)
