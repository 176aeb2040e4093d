import preact from '@astrojs/preact'
import { defineConfig, passthroughImageService } from 'astro/config'

import { inProcess } from './adapter/in-process.ts'

export default defineConfig({
  output: 'server',
  adapter: inProcess(),
  integrations: [preact()],
  // A published page is one response: its styles travel inside it.
  build: { inlineStylesheets: 'always' },
  image: { service: passthroughImageService() },
  session: false,
  devToolbar: { enabled: false },
  // pnpm makes a second copy of Preact beside preact-render-to-string, and hooks break between two copies.
  vite: { resolve: { dedupe: ['preact'] } },
})
