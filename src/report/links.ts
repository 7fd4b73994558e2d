import type { Report } from "./report.js";

/** Browsers and proxies cut or refuse longer addresses; a path that long is shown without a link. Characters. */
const MAX_URL = 2000;

/** Only a plain web address may become a link target: it comes from a remote's configuration. */
const WEB = /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*\/?$/;
const SHA = /^[0-9a-f]{7,64}$/;

/** Long enough to be unique in the largest public repositories, and what GitHub itself shows. */
const SHORT = 7;

export function shortSha(sha: string): string {
  return sha.slice(0, SHORT);
}

/** The repository's address fit for a link, or null. */
export function webRoot(report: Pick<Report, "webUrl">): string | null {
  return safeUrl(report.webUrl)?.replace(/\/$/, "") ?? null;
}

/** An address that was handed in, fit for a link, or null. */
export function safeUrl(url: string | null): string | null {
  return url !== null && url.length <= MAX_URL && WEB.test(url) ? url : null;
}

/** Percent-encoded path, safe as a URI reference and inside Markdown's `(…)`. Lone surrogates become U+FFFD. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");
}

/** Address of these lines at the head; null without a known web address and head commit. */
export function linesUrl(
  report: Pick<Report, "webUrl" | "head">,
  path: string,
  lines: { readonly startLine: number; readonly endLine: number },
): string | null {
  const root = webRoot(report);
  if (root === null || report.head === null || !SHA.test(report.head) || path.length > MAX_URL) return null;
  const to = lines.endLine > lines.startLine ? `-L${lines.endLine}` : "";
  const url = `${root}/blob/${report.head}/${encodePath(path)}#L${lines.startLine}${to}`;
  return url.length <= MAX_URL ? url : null;
}

export function commitUrl(report: Pick<Report, "webUrl">, sha: string): string | null {
  const root = webRoot(report);
  return root !== null && SHA.test(sha) ? `${root}/commit/${sha}` : null;
}
