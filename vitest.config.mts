import {defineConfig} from 'vitest/config';

/** Where the results are also written as JSON, for those who count them. */
const results = process.env.NEWSREAD_TEST_RESULTS;

export default defineConfig({
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		globalSetup: 'tests/build.ts',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		reporters: results ? ['default', 'json'] : ['default'],
		...(results ? {outputFile: {json: results}} : {}),
	},
});
