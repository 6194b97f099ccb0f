import { defineConfig } from 'vitest/config'

const report = process.env['RAPPORTEUR_TEST_REPORT']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    testTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
