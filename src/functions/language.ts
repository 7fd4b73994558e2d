/** Identifies a language in reports and configuration. */
export type LanguageId =
  | "c"
  | "cpp"
  | "csharp"
  | "go"
  | "java"
  | "javascript"
  | "kotlin"
  | "php"
  | "python"
  | "ruby"
  | "rust"
  | "scala"
  | "svelte"
  | "tsx"
  | "typescript"
  | "vue";
