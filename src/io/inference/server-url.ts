import { isIP } from "node:net";

export type CheckedUrl =
  | { readonly url: URL }
  /** A clause about the address. */
  | { readonly why: string };

/**
 * The server's address, with a slash at its end. Functions' source goes there, and perhaps a key: in clear text
 * only within a private network.
 */
export function serverUrl(text: string): CheckedUrl {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { why: "is no address" };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return { why: "is neither https nor http" };
  if (url.username !== "" || url.password !== "") return { why: "holds a password; give it as lora-api-key" };
  if (url.search !== "" || url.hash !== "") return { why: "holds more than a host and a path" };
  if (url.protocol === "http:" && !isPrivate(url.hostname)) {
    return { why: "is http on a public network; use https" };
  }
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { url };
}

/** Loopback, the private ranges of RFC 1918 and RFC 4193, link-local ones, and names that only a network of one's own resolves. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  switch (isIP(host)) {
    case 4:
      return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host);
    case 6:
      return /^(?:::1$|f[cd]|fe[89ab])/i.test(host);
    default:
      return !host.includes(".") || /\.(?:localhost|local|internal|svc|home\.arpa|test)$/i.test(host);
  }
}
