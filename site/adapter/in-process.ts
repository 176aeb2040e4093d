import type { AstroIntegration } from 'astro'

/** The api calls the built site as a function, so the adapter is only an entry point: no server, no sockets. */
export function inProcess(): AstroIntegration {
  return {
    name: 'in-process',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'in-process',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('server.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        })
      },
    },
  }
}
