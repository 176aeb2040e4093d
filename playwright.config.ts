import { defineConfig } from '@playwright/test'

const executablePath = process.env['CHROME_PATH']

// Chromium's own calls home are refused on closed networks, and a root user has no sandbox.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The tests play people; a browser that says it is driven is counted with programs.
  '--disable-blink-features=AutomationControlled',
]

// As every visitor's system has it: in the bare C locale Chromium saves no file under a Russian name.
const env = { ...process.env, LC_ALL: 'C.UTF-8' }

export default defineConfig({
  testDir: 'test',
  testMatch: ['{e2e,embed-host,paths,fault,kinds,fit}/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    actionTimeout: 10_000,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    launchOptions: { ...(executablePath && { executablePath }), args, env },
    // `TRACE=1` keeps what led to a failure; a test of many steps takes two to three times as long with it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
})
