import { z } from "zod";
import { ConfigFileSchema } from "./file-schema.js";

/** A part of a JSON Schema, as far as it is read here. */
interface Part {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Part[];
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
}

/** The JSON Schema (2020-12) that is committed as schema/config.schema.json, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = rawSchema();
  return { $schema, title: "defect-risk configuration", ...(withNulls(rest as Part) as object) };
}

function rawSchema() {
  return z.toJSONSchema(ConfigFileSchema, { io: "input", reused: "inline" });
}

/** A key without a value is one that is not set, such as a list whose entries are all comments. */
function withNulls(part: Part): Part {
  const { properties, items, anyOf } = part;
  return {
    ...part,
    ...(anyOf && { anyOf: anyOf.map(withNulls) }),
    ...(items && { items: withNulls(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => {
          const { description, default: preset, ...shape } = withNulls(inner);
          const told = {
            ...(description && { description }),
            ...(preset !== undefined && { default: preset }),
          };
          const needed = part.required?.includes(key) === true;
          return [key, needed ? { ...told, ...shape } : { ...told, anyOf: [shape, { type: "null" }] }];
        }),
      ),
    }),
  };
}

/** The keys of the file as rows of a Markdown table: key, value, default, what it does. */
export function configTable(): string {
  const rows: string[] = [];
  const visit = (of: Part, prefix: string, presets: Readonly<Record<string, unknown>> = {}): void => {
    const { properties = {}, required = [] } = of;
    for (const [name, part] of Object.entries(properties)) {
      const key = `${prefix}${name}`;
      const told = part.default ?? presets[name];
      const preset = told === undefined || part.properties ? "" : `\`${String(told)}\``;
      const needed = required.includes(name) && prefix !== "" ? "Required. " : "";
      rows.push(`| \`${key}\` | ${valueOf(part)} | ${preset} | ${needed}${part.description ?? ""} |`);
      if (part.properties) visit(part, `${key}.`, part.default as typeof presets);
      if (part.items?.properties) visit(part.items, `${key}[].`);
    }
  };
  visit(rawSchema() as Part, "");
  return ["| key | value | default | |", "|---|---|---|---|", ...rows].join("\n");
}

function valueOf(part: Part): string {
  if (part.anyOf) return part.anyOf.map(valueOf).join(" or ");
  if (part.const !== undefined) return `\`${String(part.const)}\``;
  if (part.enum) return part.enum.map((value) => `\`${String(value)}\``).join(", ");
  switch (part.type) {
    case "boolean":
      return "`true`, `false`";
    case "array":
      return part.items?.properties ? "list of entries" : `list of ${valueOf(part.items ?? {})}`;
    case "object":
      return "keys below";
    case "integer":
      return `whole number, ${part.minimum} to ${part.maximum!.toLocaleString("en")}`;
    case "number":
      return part.exclusiveMinimum === undefined
        ? `number, ${part.minimum} to ${part.maximum}`
        : `number above ${part.exclusiveMinimum}, to ${part.maximum}`;
    default:
      return part.format === "date" ? "day, `YYYY-MM-DD`" : "text";
  }
}
