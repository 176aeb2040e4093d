import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { build, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const registry = here('src/kinds.ts')
const questions = here('../packages/questions/')

/** The runtime, as `var core=…`. */
export const bundleCore = () => bundle(here('src/core.ts'), [ownRenderer, ownStores, registryToFill])

/** The small script that fetches the rest. */
export const bundleLoader = () => bundle(here('src/loader.ts'), [])

/** What few embeds carry, as a statement that puts it into `core`. */
export const bundlePart = (part: string) =>
  bundle(here(`src/${part}.ts`), [ownRenderer, ownStores, restFromCore, registryToFill])

/** A kind's rules, field and style, as a statement that puts them into `core`. */
export const bundleKind = (kind: string) => bundle(kindEntry, [entryOf(kind), restFromCore])

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'core', fileName: 'piece' },
      rolldownOptions: {
        output: { globals: { core: 'core' }, esModule: false, generatedCode: { symbols: false } },
      },
    },
  })
  const [bundled] = Array.isArray(built) ? built : []
  if (!bundled) throw new Error(`Nothing was built of ${entry}`)
  return bundled.output[0].code.trim()
}

/** JSX is drawn by our own renderer: see there why. */
const ownRenderer: Plugin = {
  name: 'own-renderer',
  enforce: 'pre',
  resolveId: (source) => (source.startsWith('preact') ? here('src/render.ts') : undefined),
}

/** And its stores are our own: see there why. */
const ownStores: Plugin = {
  name: 'own-stores',
  enforce: 'pre',
  resolveId: (source) => (source === 'nanostores' ? here('src/atom.ts') : undefined),
}

/** What not every embed needs gives way to what its pieces fill. */
const instead: Readonly<Record<string, string>> = {
  [`${questions}rules.ts`]: registry,
  [`${questions}fields.tsx`]: registry,
  [here('../packages/quiz/evaluate.ts')]: here('src/evaluate.ts'),
  [here('../packages/quiz/spoken.ts')]: here('src/as-spoken.ts'),
}

const registryToFill: Plugin = {
  name: 'registry-to-fill',
  enforce: 'pre',
  async resolveId(source, importer) {
    const resolved = await this.resolve(source, importer, { skipSelf: true })
    // A piece that fills a place takes what is to stand there.
    const fills = importer && this.getModuleInfo(importer)?.isEntry
    const place = resolved && !fills && instead[resolved.id]
    return place || resolved
  },
}

/** There is no such file: its text is made for each kind. */
const kindEntry = here('src/kind.ts')

function entryOf(kind: string): Plugin {
  const folder = `${questions}${kind}/`
  const css = `${folder}${kind}.css`
  const styled = existsSync(css)
  // What a script adds to the faces of this kind.
  const more = here(`src/scripted/${kind}.tsx`)
  const isMore = existsSync(more)
  const lines = [
    `import { fields, rules, styles } from '${registry}'`,
    `import { Field } from '${folder}Field.tsx'`,
    `import { rules as own } from '${folder}rules.ts'`,
    styled && `import css from '${css}?inline'`,
    isMore && `import { scripted } from '${more}'`,
    isMore && `const faces = scripted({ Field, rules: own })`,
    `fields['${kind}'] = ${isMore ? 'faces.' : ''}Field`,
    `rules['${kind}'] = ${isMore ? 'faces.rules' : 'own'}`,
    styled && `styles.push(css)`,
  ]
  return {
    name: 'entry-of-kind',
    enforce: 'pre',
    resolveId: (id) => (id === kindEntry ? id : undefined),
    load: (id) => (id === kindEntry ? lines.filter(Boolean).join('\n') : undefined),
  }
}

/** What a piece needs and the core has already: the modules that `core.ts` exports whole. */
const restFromCore: Plugin = {
  name: 'rest-from-core',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source.startsWith('preact')) return { id: 'core', external: true }
    const resolved = await this.resolve(source, importer, { skipSelf: true })
    for (const module of inCore) {
      const exported = await this.resolve(module, core, { skipSelf: true })
      if (exported && exported.id === resolved?.id) return { id: 'core', external: true }
    }
    return resolved
  },
  renderChunk(code) {
    for (const [, name = ''] of code.matchAll(/\bcore\.([$\w]+)/g)) {
      if (!offered.has(name)) throw new Error(`A piece takes ${name}, which src/core.ts does not export`)
    }
  },
}

const core = here('src/core.ts')
const shared = [...readFileSync(core, 'utf8').matchAll(/^export \{(.+)\} from '(.+)'$/gm)]
const inCore = shared.map(([, , module = '']) => module)
const offered = new Set(shared.flatMap(([, names = '']) => names.split(',').map((name) => name.trim())))
