import { run } from './run.ts'

// Everything a change must pass besides the tests, cheapest first.
for (const script of ['format', 'lint', 'types', 'unused', 'size']) {
  console.log(`\n${script}`)
  run('pnpm', ['run', script])
}
console.log('\ncheck passed')
