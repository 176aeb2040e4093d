import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

/** A Chromium for the tests; `env` is what it needs on a system without its libraries or fonts. */
export interface Browser {
  executablePath: string
  env: Record<string, string>
  from: string
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: names.map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
}

/** The browser that is there, else one that comes with a package, else the system's package. @throws When none can be had. */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROME_PATH']
  if (given) return { executablePath: given, env: {}, from: 'CHROME_PATH' }
  const found = process.env['NO_SYSTEM_BROWSER']
    ? undefined
    : installed[process.platform]?.find((path) => existsSync(path))
  if (found) return { executablePath: found, env: {}, from: 'the system' }
  const packed = process.platform === 'linux' && process.arch === 'x64' ? await fromPackage() : undefined
  if (packed) return packed
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    return fromDebian()
  throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to the program.')
}

const version = '153.0.0'

/** A Chromium inside an npm tarball, unpacked into the cache of this checkout on first use. */
async function fromPackage(): Promise<Browser | undefined> {
  const folder = resolve('node_modules/.cache/browser', version)
  const packed = join(folder, 'node_modules/@sparticuz/chromium')
  if (!existsSync(packed)) {
    console.log('getting a browser for the tests (70 MB, once) …')
    mkdirSync(folder, { recursive: true })
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync(
      'npm',
      ['install', ...quiet, '--prefix', folder, `@sparticuz/chromium@${version}`],
      { stdio: 'inherit' },
    )
    if (status !== 0) return undefined
  }
  const executablePath = await unpack(folder, packed)
  const libraries = join(folder, 'al2023')
  if (!existsSync(libraries)) {
    mkdirSync(libraries)
    const archive = join(folder, 'al2023.tar')
    writeFileSync(archive, brotliDecompressSync(readFileSync(join(packed, 'bin/al2023.tar.br'))))
    execFileSync('tar', ['-xf', archive, '-C', libraries])
  }
  const hasLibraries = existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')
  const hasFonts = existsSync('/etc/fonts/fonts.conf')
  const env = {
    ...(!hasLibraries && { LD_LIBRARY_PATH: join(libraries, 'lib') }),
    ...(!hasFonts && { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
  return { executablePath, env, from: `@sparticuz/chromium ${version}` }
}

/** The package unpacks into the system's temporary folder; for the moment of asking, that is ours. */
async function unpack(folder: string, packed: string): Promise<string> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium } = await import(pathToFileURL(join(packed, 'build/index.js')).href)
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function fromDebian(): Browser {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const packages = ['--no-install-recommends', 'chromium', 'fonts-liberation']
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env })
  if (status !== 0) throw new Error('The system package chromium could not be installed.')
  return { executablePath: '/usr/bin/chromium', env: {}, from: 'the system package' }
}
