/**
 * Folders and names of code that nobody here writes by hand. The folders are those of GitHub's Linguist
 * (vendor.yml) less the ones that also name product code (`build`, `deps`, `external`, `out`, `target`),
 * plus what Python's own tools use for vendored packages.
 */
export const VENDORED_FOLDERS: ReadonlySet<string> = new Set([
  "node_modules",
  "bower_components",
  "jspm_packages",
  "vendor",
  "vendors",
  "vendored",
  "_vendor",
  "_vendored",
  "third_party",
  "third-party",
  "thirdparty",
  "3rdparty",
  "3rd_party",
  "externals",
  "pods",
  "carthage",
  "godeps",
  "site-packages",
]);

/** `dist` is what bundlers write; no other output folder is both common in git and unambiguous. */
export const GENERATED_FOLDERS: ReadonlySet<string> = new Set(["dist", "__generated__", "generated"]);

export const GENERATED_FILES: readonly { readonly match: RegExp; readonly reason: string }[] = [
  { match: /\.d\.[cm]?ts$/, reason: "declarations only (*.d.ts)" },
  { match: /\.pb(?:\.\w+)?\.(?:go|cc|cpp|h|c|ts|js|swift)$/, reason: "protocol buffers (*.pb.*)" },
  { match: /_pb2(?:_grpc)?\.py$/, reason: "protocol buffers (*_pb2.py)" },
  { match: /_pb\.(?:js|ts|rb)$/, reason: "protocol buffers (*_pb.*)" },
  { match: /_grpc\.pb\.go$/, reason: "gRPC (*_grpc.pb.go)" },
  { match: /[._-]generated\.\w+$/i, reason: "named *.generated.*" },
  { match: /^zz_generated\./, reason: "named zz_generated.*" },
  { match: /[._]gen\.(?:go|ts|js|rs|py)$/, reason: "named *.gen.*" },
  { match: /\.g(?:\.i)?\.cs$/, reason: "named *.g.cs" },
  { match: /\.designer\.cs$/i, reason: "designer code (*.Designer.cs)" },
  { match: /[._-]bundle\.js$/, reason: "named *.bundle.js" },
];
