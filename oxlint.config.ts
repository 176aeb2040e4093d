import { defineConfig } from 'oxlint'

/** Who may import whom: every layer forbids those above it, and apps forbid each other. */
const above = (layer: string, ...packages: string[]) => ({
  group: packages.flatMap((name) => [`@pulya/${name}`, `@pulya/${name}/*`]),
  message: `${layer} stands below this: imports point one way (STYLE.md).`,
})
const apps = ['api', 'site', 'widget', 'test']
const all = ['contract', 'assign', 'stats', 'ui', 'questions', 'quiz', 'blocks', 'offer', ...apps]
const except = (...allowed: string[]) => all.filter((name) => !allowed.includes(name))

const noZod = {
  group: [
    'zod',
    'zod/*',
    '**/definition.ts',
    '**/definitions',
    '**/definitions.ts',
    '**/check',
    '**/check.ts',
  ],
  allowTypeImports: true,
  message: 'zod stays out of the visitor’s bundle: import the type, or the rules.',
}
const noSiblings = {
  group: ['../*/**'],
  message: 'Kinds do not know each other; share through the folder above.',
}
const noDriver = { name: '@libsql/client', message: 'SQL goes through Database of api/src/db.' }
/** What the themes look like is data; everything else of `ui` is drawn in a browser. */
const noScreens = {
  group: ['@pulya/ui/*', '!@pulya/ui/theme', '!@pulya/ui/themes', '!@pulya/ui/with-brand'],
  message: 'Screens are for site and widget; here only their colours are known.',
}
const noMarkup = {
  group: ['**/*.tsx'],
  message: 'Server code runs as it is under node, which reads no .tsx.',
}

type Forbidden = ['error', { patterns: { group: string[]; message: string }[] }]
const forbid = (...patterns: { group: string[]; message: string }[]): Forbidden => ['error', { patterns }]
/** The last override that names a rule wins whole, so each lists everything that holds for its files. */
const layer = (files: string[], ...patterns: { group: string[]; message: string }[]) => ({
  files,
  rules: { 'no-restricted-imports': forbid(...patterns) },
})

const questionsBelow = above('questions', ...except('contract', 'ui'))
const blocksBelow = above('blocks', ...except('quiz', 'questions', 'contract', 'ui'))

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'vitest', 'jsx-a11y', 'promise', 'node'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: true }],
    'import/no-named-as-default': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'max-lines': ['error', { max: 250 }],
    'node/no-process-env': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // TypeScript itself sees when an exhaustive switch ends without a value.
    'typescript/consistent-return': 'off',
    'no-unused-vars': [
      'error',
      {
        ignoreRestSiblings: true,
        destructuredArrayIgnorePattern: '^_',
        varsIgnorePattern: '^_',
        argsIgnorePattern: '^_',
      },
    ],
    'typescript/consistent-type-imports': 'error',
    'no-restricted-properties': [
      'error',
      { property: 'innerHTML', message: 'Text stays text.' },
      { property: 'outerHTML', message: 'Text stays text.' },
      { property: 'dangerouslySetInnerHTML', message: 'Text stays text.' },
    ],
    // Playwright reads from the pattern which fixtures a function wants; none is an empty one.
    'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    // One statement after another is what these are for.
    'no-await-in-loop': 'off',
    // Our own functions take one argument, so nothing is passed by accident.
    'unicorn/no-array-callback-reference': 'off',
    'unicorn/prefer-top-level-await': 'off',
    'promise/always-return': 'off',
    // Allowed inside a small named helper with a line that says why (STYLE.md); a person judges that.
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
  },
  overrides: [
    layer(['packages/contract/**'], above('contract', ...except())),
    layer(['packages/assign/**'], above('assign', ...except())),
    layer(['packages/stats/**'], above('stats', ...except())),
    layer(['packages/ui/**'], above('ui', ...except())),
    layer(['packages/questions/**'], questionsBelow),
    layer(['packages/questions/*/**'], questionsBelow, noSiblings),
    layer(
      ['packages/questions/*/Field.tsx', 'packages/questions/*/rules.ts'],
      questionsBelow,
      noSiblings,
      noZod,
    ),
    layer(['packages/quiz/**'], above('quiz', ...except('questions', 'contract'))),
    layer(['packages/blocks/**'], blocksBelow),
    layer(['packages/blocks/*/**'], blocksBelow, noSiblings),
    layer(['packages/offer/**'], above('offer', ...except('blocks', 'quiz', 'contract'))),
    layer(['widget/src/**'], above('widget', 'stats', 'blocks', 'offer', 'api', 'site', 'test'), noZod),
    layer(['site/src/**'], above('site', 'widget', 'test', 'stats')),
    {
      files: ['api/src/**'],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [above('api', 'site', 'widget', 'test'), noScreens, noMarkup], paths: [noDriver] },
        ],
      },
    },
    {
      files: ['api/src/db/**'],
      rules: { 'no-restricted-imports': forbid(above('api', 'site', 'widget', 'test'), noScreens, noMarkup) },
    },
    // An ambient declaration that imports at its top is no longer ambient.
    { files: ['**/env.d.ts'], rules: { 'typescript/consistent-type-imports': 'off' } },
    { files: ['api/src/db/threads/**'], rules: { 'unicorn/require-post-message-target-origin': 'off' } },
    {
      files: ['api/src/config.ts', 'api/src/main.ts', 'scripts/**', 'test/**', '*.config.ts'],
      rules: { 'node/no-process-env': 'off' },
    },
  ],
  ignorePatterns: ['**/node_modules/**', '**/.astro/**', '**/dist/**'],
})
