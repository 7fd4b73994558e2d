// Native ES modules, transformed file by file with swc: type errors are `npm run typecheck`'s business.
export default {
  testEnvironment: "node",
  // Not the Python environment and the caches beside them, which hold tens of thousands of files.
  roots: ["<rootDir>/__tests__", "<rootDir>/src"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  // Those need a Python beside them, which `npm run test:model` makes and names.
  testPathIgnorePatterns: process.env.DEFECT_RISK_PYTHON ? [] : ["<rootDir>/__tests__/model/"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  // Only .ts is transformed: the bundle, and libraries, run as they are shipped.
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "es6" } },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // Most tests wait for git or for the bundle: a worker for each core, not one fewer.
  maxWorkers: "100%",
  testTimeout: 60_000,
};
