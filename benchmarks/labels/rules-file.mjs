import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";

/**
 * What a configuration file's `labels` say a fix is.
 * @returns the definition's name, the file's less its ending, and its compiled rules
 */
export async function rulesFile({ load }, file) {
  const [{ parseConfigFile }, { compileLabelRules }, { labelRulesWith }] = await Promise.all(
    ["config/parse-file.js", "labels/compile-rules.js", "labels/label-rules.js"].map(load),
  );
  const { labels } = parseConfigFile(readFileSync(file), { file, today: new Date() });
  return { name: basename(file, extname(file)), fixes: compileLabelRules(labelRulesWith(labels)) };
}
