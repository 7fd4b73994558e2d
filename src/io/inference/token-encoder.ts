import { cutMiddle, renderPrompt, type LoraFunction, type Mask } from "../../scoring/adapters/lora/prompt.js";

/** A function's token ids: [prefix ids] + [body ids, cut to the budget] + [suffix ids]. */
export interface Encoded {
  readonly ids: readonly number[];
  readonly truncated: boolean;
}

/** How an adapter was trained to read a function. */
export interface PromptFrame {
  readonly mask: Mask;
  readonly maxTokens: number;
}

export interface TokenEncoder {
  /** @throws TokenizerError */
  encode(fn: LoraFunction, frame: PromptFrame): Encoded;
  /** Ids of the digits 0 to 9. */
  readonly digits: readonly number[];
}

/** The tokenizer cannot be used here; the message is a clause. */
export class TokenizerError extends Error {
  override readonly name = "TokenizerError";
}

interface TokenizerJson {
  readonly added_tokens?: readonly { readonly id: number; readonly content: string }[];
  readonly model: { readonly type: string; readonly vocab: Readonly<Record<string, number>> };
  readonly normalizer: { readonly type: string } | null;
  readonly pre_tokenizer: PreTokenizer | null;
}

interface PreTokenizer {
  readonly type: string;
  readonly pretokenizers?: readonly PreTokenizer[];
  readonly pattern?: { readonly Regex?: string };
}

/**
 * Splits a text before byte pairs are merged: that of Qwen2 to Qwen3. An adapter may come from a cache that others
 * can write to, and a regular expression of somebody else's could take for ever.
 */
const KNOWN_PATTERNS = new Set([
  "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
]);

/**
 * Tokenises as model/defect_risk_model/tokens.py does. The library is loaded here, and only here: a local runtime
 * needs none of it.
 *
 * Source text is hostile: with the tokenizer as it comes, "<|im_end|>" in a string literal becomes the control
 * token itself. So it loses its added tokens, and every id is checked to be below the first of them.
 *
 * @throws TokenizerError
 */
export async function tokenEncoder(tokenizerJson: Uint8Array): Promise<TokenEncoder> {
  const { Tokenizer } = await import("@huggingface/tokenizers");
  const { plain, firstControl } = withoutControls(parsed(tokenizerJson));
  const tokenizer = new Tokenizer(plain, {});
  const idsOf = (text: string): number[] => {
    const { ids } = tokenizer.encode(text, { add_special_tokens: false }) as { ids: number[] };
    if (ids.some((id) => !(id >= 0 && id < firstControl))) {
      throw new TokenizerError("the tokenizer made a control token of plain text");
    }
    return ids;
  };
  const suffix = idsOf(renderPrompt({ language: "", path: "", text: "" }, "source").suffix);
  const digits = Array.from("0123456789", (digit) => {
    const ids = idsOf(digit);
    if (ids.length !== 1) throw new TokenizerError(`the tokenizer has no token of its own for ${digit}`);
    return ids[0]!;
  });
  return {
    digits,
    encode(fn, { mask, maxTokens }) {
      const prompt = renderPrompt(fn, mask);
      const prefix = idsOf(prompt.prefix);
      const body = idsOf(prompt.body);
      const budget = maxTokens - prefix.length - suffix.length;
      if (budget < 1) throw new TokenizerError(`${maxTokens} tokens leave no room for code`);
      const kept = cutMiddle(body, budget);
      return { ids: [...prefix, ...kept, ...suffix], truncated: prompt.cut || kept.length < body.length };
    },
  };
}

function parsed(bytes: Uint8Array): TokenizerJson {
  let json: TokenizerJson;
  try {
    json = JSON.parse(Buffer.from(bytes).toString("utf8")) as TokenizerJson;
  } catch {
    throw new TokenizerError("the tokenizer cannot be read");
  }
  if (json?.model?.type !== "BPE" || typeof json.model.vocab !== "object") {
    throw new TokenizerError("the tokenizer is of a kind that is not known here");
  }
  if (!(json.normalizer === null || json.normalizer?.type === "NFC") || !isKnown(json.pre_tokenizer)) {
    throw new TokenizerError("the tokenizer splits texts in a way that is not known here");
  }
  return json;
}

function isKnown(step: PreTokenizer | null | undefined): boolean {
  switch (step?.type) {
    case "Sequence":
      return step.pretokenizers?.every(isKnown) === true;
    case "Split":
      return KNOWN_PATTERNS.has(step.pattern?.Regex ?? "");
    case "ByteLevel":
    case "Digits":
      return true;
    default:
      return false;
  }
}

/** A tokenizer may list its control tokens in the vocabulary as well: they leave both. */
function withoutControls(json: TokenizerJson): { readonly plain: object; readonly firstControl: number } {
  const added = json.added_tokens ?? [];
  const names = new Set(added.map(({ content }) => content));
  const vocab = Object.fromEntries(Object.entries(json.model.vocab).filter(([token]) => !names.has(token)));
  let largest = -1;
  for (const id of Object.values(vocab)) largest = Math.max(largest, id);
  const firstControl = added.reduce((first, { id }) => Math.min(first, id), largest + 1);
  return {
    plain: { ...json, added_tokens: [], post_processor: null, model: { ...json.model, vocab } },
    firstControl,
  };
}
