import { createHash } from "node:crypto";
import {
  BUNDLE_SCHEMA,
  Facts,
  Manifest,
  Scales,
  type AdapterScales,
  type BundleFacts,
} from "./bundle-manifest.js";
import {
  checked,
  comparable,
  filesOf,
  fitting,
  packed,
  parsedJson,
  Refused,
  unpacked,
  type ContainerForm,
} from "./container.js";
import type { TabularAdapter } from "./tabular/adapter.js";
import { AdapterFormatError, decodeTabular, encodeTabular } from "./tabular/encode.js";

/** The tabular adapter with all that is known of it, as it is kept (container.ts). */
export interface AdapterBundle {
  readonly facts: BundleFacts;
  readonly adapter: TabularAdapter;
  readonly scales: AdapterScales;
}

export type OpenedBundle =
  | { readonly opened: true; readonly bundle: AdapterBundle }
  /** `why`: a clause about "it", fit to end a sentence. */
  | { readonly opened: false; readonly why: string };

/** The largest tabular adapter takes 1.1 MB. Bytes. */
export const MAX_BUNDLE = 8 * 2 ** 20;
const FORM: ContainerForm = { magic: "DRAB", schema: BUNDLE_SCHEMA, maxBytes: MAX_BUNDLE };
const FILES = ["tabular.f32", "scales.json"] as const;

/** What identifies a repository in a bundle and in a store's keys, without telling its name. */
export function repositoryHash(identity: string): string {
  return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}

/** @throws DefectError if the bundle holds what openBundle would refuse */
export function encodeBundle({ facts, adapter, scales }: AdapterBundle): Uint8Array {
  const { manifest: own, bytes } = encodeTabular(adapter);
  const contents = [bytes, Buffer.from(JSON.stringify(checked(Scales, scales, "scales")))];
  return packed(
    FORM,
    { ...checked(Facts, facts, "facts"), adapter: own },
    FILES.map((name, i) => ({ name, bytes: contents[i]! })),
  );
}

/** @param repository the repositoryHash it must be of; null: any */
export function openBundle(
  bytes: Uint8Array,
  { repository }: { readonly repository: string | null },
): OpenedBundle {
  try {
    return { opened: true, bundle: read(bytes, repository) };
  } catch (error) {
    if (error instanceof Refused) return { opened: false, why: error.message };
    if (error instanceof AdapterFormatError) return { opened: false, why: `of it, ${error.message}` };
    throw error;
  }
}

function read(bytes: Uint8Array, repository: string | null): AdapterBundle {
  const { manifest, rest } = unpacked(bytes, FORM);
  const fit = fitting(Manifest, manifest, "manifest");
  const facts = Facts.strip().parse(fit);
  comparable(facts, repository);
  const [weights, scales] = filesOf(rest, fit.files, FILES);
  return {
    facts,
    adapter: decodeTabular(fit.adapter, weights!),
    scales: fitting(Scales, parsedJson(scales!, "scales"), "scales"),
  };
}
