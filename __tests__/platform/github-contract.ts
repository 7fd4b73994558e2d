import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/**
 * GitHub's own OpenAPI description of its REST API (npm @octokit/openapi), as a judge of requests and answers.
 * Thirteen megabytes: read once, and only the schemas that a test meets are compiled.
 */
export interface Contract {
  /** @returns the operation that a request asks for, or null: GitHub has no such address */
  match(method: string, pathname: string): Matched | null;
  /** What is wrong with a request by the description; [] if nothing. */
  faultsOfRequest(matched: Matched, query: URLSearchParams, body: unknown): string[];
  faultsOfAnswer(matched: Matched, status: number, body: unknown): string[];
  /** The description's own example of a component, a fresh copy: what GitHub's answers look like in full. */
  example(name: string): Json;
}

export type Json = Record<string, unknown>;

export interface Matched {
  /** e.g. "issues/create-comment" */
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly operation: Operation;
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Content>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

const FILE = "node_modules/@octokit/openapi/generated/api.github.com.json";
/** Any operation may end so; the description names few of them. */
const COMMON_ERRORS = [401, 403, 404, 410, 422, 429, 500, 502, 503];
let loaded: Promise<Contract> | null = null;

export function gitHubContract(): Promise<Contract> {
  return (loaded ??= load());
}

async function load(): Promise<Contract> {
  const { paths, components } = JSON.parse(await readFile(resolve(FILE), "utf8")) as Description;
  const routes = Object.entries(paths).map(([path, methods]) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
    methods,
  }));
  // Of two that fit, the one with fewer variables is meant: /releases/latest is no release's id.
  routes.sort((a, b) => a.path.split("{").length - b.path.split("{").length);
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addSchema({ $id: "github", components: { schemas: draft(components.schemas) } });
  const compiled = new Map<unknown, ValidateFunction>();

  function faults(schema: Schema, value: unknown, at: string): string[] {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(pointed(draft(schema)) as Json);
      compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return validate.errors!.map(({ instancePath, message }) => `${at}${instancePath} ${message}`);
  }

  return {
    match(method, pathname) {
      for (const { pattern, methods } of routes) {
        const found = pattern.exec(pathname);
        const operation = methods[method.toLowerCase()];
        if (found === null || operation === undefined) continue;
        const parameters = Object.fromEntries(
          Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        );
        return { id: operation.operationId, parameters, operation };
      }
      return null;
    },

    faultsOfRequest({ parameters, operation }, query, body) {
      const known = (operation.parameters ?? []).map((one) =>
        "$ref" in one ? components.parameters[lastOf(one.$ref)]! : one,
      );
      const found: string[] = [];
      for (const { name, in: place, required, schema } of known) {
        const given = place === "path" ? (parameters[name] ?? null) : query.get(name);
        if (place === "header") continue;
        if (given === null) {
          if (required) found.push(`${place} ${name} is missing`);
        } else {
          found.push(...faults(schema, typed(schema, given), `${place} ${name}`));
        }
      }
      for (const name of query.keys()) {
        if (!known.some((one) => one.in === "query" && one.name === name))
          found.push(`query ${name} is not known`);
      }
      if (Number(query.get("per_page") ?? 0) > 100) found.push("per_page is more than 100");
      const schema = operation.requestBody?.content?.["application/json"]?.schema;
      if (body === undefined) {
        return operation.requestBody?.required ? [...found, "the body is missing"] : found;
      }
      if (schema === undefined) return [...found, "a body is not expected"];
      const strangers = Object.keys(body as object).filter(
        (name) => schema.properties && !(name in schema.properties),
      );
      return [
        ...found,
        ...faults(schema, body, "body"),
        ...strangers.map((name) => `body ${name} is not known`),
      ];
    },

    faultsOfAnswer({ operation }, status, body) {
      const declared = operation.responses[String(status)];
      if (declared === undefined) {
        if (COMMON_ERRORS.includes(status)) return [];
        return [`${operation.operationId} never answers ${status}`];
      }
      const { content } = "$ref" in declared ? components.responses[lastOf(declared.$ref)]! : declared;
      const schema = content?.["application/json"]?.schema;
      return schema === undefined ? [] : faults(schema, body, `answer of ${operation.operationId}`);
    },

    example(name) {
      const value = structuredClone(components.examples[name]!.value);
      return (Array.isArray(value) ? value[0] : value) as Json;
    },
  };
}

function lastOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** Query and path hold text; the description says what it stands for. */
function typed(schema: Schema, text: string): unknown {
  return ["integer", "number"].includes(schema["type"] as string) && /^\d+$/.test(text) ? Number(text) : text;
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema has a type "null". */
function draft(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(draft);
  if (value === null || typeof value !== "object") return value;
  const { nullable, ...rest } = value as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, draft(part)]));
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}

function pointed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"github#/')) as unknown;
}
