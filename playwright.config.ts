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
]

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
    launchOptions: { ...(executablePath && { executablePath }), args },
    trace: 'retain-on-failure',
  },
})
