import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

/**
 * The folders of src/ in import order: a folder imports only itself and those above it.
 * ARCHITECTURE.md tells what each one is for; this array is what enforces it.
 */
export const LAYERS = [
  "errors",
  "diff",
  "functions",
  "metrics",
  "history",
  "labels",
  "features",
  "scoring",
  "evaluation",
  "learning",
  "report",
  "config",
  "io",
  "commands",
];

/** Layers that must stay free of effects: they see data and the ports they declare, never the outside. */
const PURE = LAYERS.slice(0, LAYERS.indexOf("config"));

const zones = LAYERS.slice(0, -1).map((layer, i) => ({
  target: `./src/${layer}`,
  from: LAYERS.slice(i + 1).map((later) => `./src/${later}`),
  message: `src/${layer} may import only the folders above it (eslint.config.js, LAYERS).`,
}));

export default tseslint.config(
  { ignores: [".cache/**", "dist/**", "node_modules/**", "build/**", "coverage/**", "**/fixtures/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: PURE.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [
                "@actions/*",
                "simple-git",
                "web-tree-sitter",
                "node:fs",
                "node:fs/*",
                "node:child_process",
              ],
              message: "Effects live in src/io, behind a port that the stage declares.",
            },
          ],
        },
      ],
    },
  },
  { files: ["__tests__/**/*.ts"], rules: { "max-lines": "off" } },
);
