// TypeScript 7 has no JavaScript API yet, so the checker of .astro files keeps a TypeScript 6 of its own.
const readsTypeScriptApi = new Set([
  '@astrojs/check',
  '@astrojs/language-server',
  '@volar/kit',
  '@volar/language-service',
  '@volar/language-server',
])

export const hooks = {
  readPackage(manifest) {
    if (readsTypeScriptApi.has(manifest.name)) {
      delete manifest.peerDependencies?.typescript
      manifest.dependencies = { ...manifest.dependencies, typescript: '6.0.3' }
    }
    return manifest
  },
}
