import { createApp } from 'astro/app/entrypoint'

// A page is stored or sent whole, with its length, so nothing is gained by streaming it.
const app = createApp({ streaming: false })

/** The page at the request's address. A page of `/render/…` answers 404 without its `locals.render`. */
export function render(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals })
}
