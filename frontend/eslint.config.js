import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

const features = [
  "accounts", "auth", "campaigns", "companies", "create", "imports", "overview", "personas", "search", "settings",
];

export default tseslint.config(
  { ignores: ["dist", "eslint.config.js", "public", "worker"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat["recommended-latest"],
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 400 }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // shared <- features <- app: what is further left knows nothing of what is further right
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            { target: "./src/shared", from: ["./src/features", "./src/app"], message: "shared code knows no feature" },
            { target: "./src/features", from: "./src/app", message: "features do not know the app" },
            ...features.map((name) => ({
              target: `./src/features/${name}`,
              from: "./src/features",
              except: [...new Set([`./${name}`, "./create"])],
              message: "features meet in app, or share what they have in common",
            })),
          ],
        },
      ],
    },
  },
);
