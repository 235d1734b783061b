const transform = {
  "^.+\\.(mjs|[jt]sx?)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const shared = {
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(d3-[a-z-]+|internmap)/)"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
};

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        "/test/(golden|integration|e2e|shared)/",
      ],
    },
    {
      ...shared,
      displayName: "golden",
      testMatch: ["<rootDir>/test/golden/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "integration",
      globalSetup: "<rootDir>/test/integration/bundle.mjs",
      testEnvironment: "<rootDir>/test/integration/environment.cjs",
      setupFilesAfterEnv: ["<rootDir>/test/integration/patience.ts"],
      testMatch: ["<rootDir>/test/integration/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "shared",
      testMatch: ["<rootDir>/test/shared/**/*.test.{ts,tsx}"],
    },
  ],
};
