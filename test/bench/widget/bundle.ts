import { build } from 'vite'

/** One classic script of an entry, and one file of all the styles it imports. */
export async function bundle(entry: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      dedupe: ['react', 'react-dom'],
      alias: {
        // A name that React 18 does not export.
        'react/jsx-runtime.js': 'react/jsx-runtime',
        // What a script for pages calls the global it needs.
        TripettoRunner: '@tripetto/runner',
      },
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      target: 'es2022',
      chunkSizeWarningLimit: Infinity,
      lib: { entry, formats: ['iife'], name: 'quiz', fileName: 'quiz', cssFileName: 'quiz' },
    },
  })
  const [bundled] = Array.isArray(built) ? built : []
  if (!bundled) throw new Error(`Nothing was built of ${entry}`)
  const [{ code: script }] = bundled.output
  const style = bundled.output.find(({ fileName }) => fileName.endsWith('.css'))
  return { script, style: style?.type === 'asset' ? Buffer.from(style.source).toString() : '' }
}
