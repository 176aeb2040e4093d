import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { dedupe: ['preact'] },
  test: {
    include: [
      '{packages,api,site,widget,scripts}/**/*.test.{ts,tsx}',
      'test/{oracles,corpus,traffic,api,fault,lint,bench,paths,split,simulate}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // To load the product anew for each of four hundred files takes a third of the time.
    isolate: false,
    setupFiles: ['test/leave-nothing-behind.ts'],
  },
})
