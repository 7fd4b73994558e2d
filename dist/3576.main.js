export const id = 3576;
export const ids = [3576];
export const modules = {

/***/ 73576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serverRuntime: () => (/* binding */ serverRuntime)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./scoring/adapters/lora/runtime.js
var runtime = __webpack_require__(75347);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
;// CONCATENATED MODULE: ./io/inference/dialects.js

/** The message is a clause about the server. */
class BadAnswer extends Error {
    name = "BadAnswer";
}
const logarithm = schemas/* number */.aig().max(1e-3);
const VllmAnswer = schemas/* object */.Ikc({
    model: schemas/* string */.YjP(),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: schemas/* number */.aig().int(),
        logprobs: schemas/* object */.Ikc({ top_logprobs: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), logarithm)) }).nullable(),
    })),
});
const vllm = {
    told: "vLLM",
    batch: 16,
    path: "v1/completions",
    body: ({ prompts, digits, adapter }) => ({
        model: adapter,
        prompt: prompts,
        max_tokens: 1,
        temperature: 0,
        logprobs: digits.length,
        logprob_token_ids: digits,
        return_tokens_as_token_ids: true,
    }),
    read(answer, { prompts, digits, adapter }) {
        const { model, choices } = fitting(VllmAnswer, answer);
        if (model !== adapter)
            throw new BadAnswer("answered by another model than it was asked for");
        const byIndex = new Map(choices.map((choice) => [choice.index, choice]));
        return prompts.map((_, i) => {
            const first = byIndex.get(i)?.logprobs?.top_logprobs[0];
            if (first === undefined)
                throw missing(i, prompts.length);
            return fromLogarithms(digits.map((id) => first[`token_id:${id}`]));
        });
    },
};
const SglangAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({
    meta_info: schemas/* object */.Ikc({
        /** Per token that was generated, per token that was asked for: log-probability, id, text. */
        output_token_ids_logprobs: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* tuple */.PVZ([logarithm, schemas/* number */.aig().int(), schemas/* unknown */.L5J()])).nullable()),
    }),
}));
const sglang = {
    told: "SGLang",
    batch: 16,
    path: "generate",
    body: ({ prompts, digits, adapter }) => ({
        input_ids: prompts,
        sampling_params: { max_new_tokens: 1, temperature: 0 },
        return_logprob: true,
        token_ids_logprob: digits,
        lora_path: adapter,
    }),
    read(answer, { prompts, digits }) {
        // A single prompt may be answered without the list around it.
        const answers = fitting(SglangAnswer, Array.isArray(answer) ? answer : [answer]);
        return prompts.map((_, i) => {
            const first = answers[i]?.meta_info.output_token_ids_logprobs[0];
            if (!first)
                throw missing(i, prompts.length);
            const byId = new Map(first.map(([logprob, id]) => [id, logprob]));
            return fromLogarithms(digits.map((id) => byId.get(id)));
        });
    },
};
const LlamaAnswer = schemas/* object */.Ikc({
    completion_probabilities: schemas/* array */.YOg(schemas/* object */.Ikc({
        top_probs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), prob: schemas/* number */.aig().min(0).max(1.001) })),
    })),
});
const LlamaAdapters = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig().int().min(0), path: schemas/* string */.YjP() }));
const llama = {
    told: "llama.cpp",
    batch: 1,
    path: "completion",
    body: ({ prompts, digits, found }) => ({
        prompt: prompts[0],
        n_predict: 1,
        // As it comes: the answer is a distribution, not a choice.
        temperature: 1,
        samplers: ["temperature"],
        // So far above all others that the ten most likely tokens are the digits; each is raised alike.
        logit_bias: digits.map((id) => [id, 100]),
        n_probs: digits.length,
        post_sampling_probs: true,
        lora: [{ id: found, scale: 1 }],
        cache_prompt: false,
    }),
    read(answer, { prompts, digits }) {
        const first = fitting(LlamaAnswer, answer).completion_probabilities[0]?.top_probs;
        if (first === undefined)
            throw missing(0, prompts.length);
        const byId = new Map(first.map(({ id, prob }) => [id, prob]));
        return [allOf(digits.map((id) => byId.get(id)))];
    },
    lookup: {
        path: "lora-adapters",
        read(answer, adapter) {
            const adapters = fitting(LlamaAdapters, answer);
            const found = adapters.find(({ path }) => stem(path) === adapter);
            if (found === undefined)
                throw new BadAnswer("has not loaded the adapter");
            return found.id;
        },
    },
};
const DIALECT = { vllm, sglang, llama };
/** `/models/shop-4f2d9c1b.gguf` → `shop-4f2d9c1b` */
function stem(path) {
    return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.gguf$/i, "");
}
/** Of each digit, or none: without one the others would be renormalised into another distribution. */
function allOf(values) {
    return values.map((value, digit) => {
        if (value === undefined)
            throw new BadAnswer(`did not tell the probability of the digit ${digit}`);
        return value;
    });
}
/** Up to a factor: relative to the largest, so that none vanishes where all are small. */
function fromLogarithms(logarithms) {
    const all = allOf(logarithms);
    const largest = Math.max(...all);
    return all.map((value) => Math.exp(value - largest));
}
function missing(i, asked) {
    return new BadAnswer(`left out the answer to prompt ${i + 1} of ${asked}`);
}
function fitting(schema, answer) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new BadAnswer(`answered in another form than its dialect has${where === "" ? "" : ` (${where.slice(0, 80)})`}`);
}

// EXTERNAL MODULE: ./io/entry-store/failure.js
var failure = __webpack_require__(87713);
;// CONCATENATED MODULE: ./io/inference/post-json.js

/** A batch's answer takes some ten thousand; more is something else. Bytes. */
const MAX_ANSWER = 4 * 2 ** 20;
const MAX_WORDS = 160;
/**
 * One request, its answer bounded and parsed. A redirect is an error: it could carry source text, and the key, to
 * another host.
 */
async function requestJson({ url, body, key, signal }) {
    try {
        const response = await fetch(url, {
            method: body === undefined ? "GET" : "POST",
            redirect: "error",
            signal,
            headers: {
                accept: "application/json",
                ...(body === undefined ? {} : { "content-type": "application/json" }),
                ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await boundedText(response);
        if (text === null)
            return { ok: false, again: false, why: `answered with more than ${MAX_ANSWER} bytes` };
        if (!response.ok)
            return failed(response, text);
        try {
            return { ok: true, json: JSON.parse(text) };
        }
        catch {
            // Cut JSON comes of a proxy that gave up on a server, or of one that was restarted.
            return { ok: false, again: true, why: "answered with JSON that is cut off or broken" };
        }
    }
    catch (error) {
        if (signal.aborted)
            return { ok: false, again: false, why: "did not answer in time" };
        const cause = error.cause ?? error;
        const reason = (0,failure/* errorCode */.C)(cause) ?? (0,failure/* message */.i)(cause).slice(0, MAX_WORDS);
        if (reason === "unexpected redirect")
            return { ok: false, again: false, why: "answered with a redirect" };
        return { ok: false, again: true, why: `could not be reached (${reason})` };
    }
}
async function boundedText(response) {
    if (response.body === null)
        return "";
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.length;
        // Leaving the loop cancels the rest.
        if (bytes > MAX_ANSWER)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
/** Statuses that a busy or restarting server gives, and that pass. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
function failed({ status, headers }, text) {
    const seconds = Number(headers.get("retry-after") ?? NaN);
    const words = wordsOf(text);
    return {
        ok: false,
        again: PASSING.has(status),
        why: status === 401 || status === 403
            ? `refused the key (status ${status})`
            : `answered with status ${status}${words === "" ? "" : ` (${words})`}`,
        ...(seconds > 0 ? { afterMs: seconds * 1000 } : {}),
    };
}
/** What the three servers put into a failure: {error: {message}}, {message}, or text. */
function wordsOf(text) {
    let told = text;
    try {
        const json = JSON.parse(text);
        const error = json?.error;
        told = (typeof error === "object" ? error?.message : error) ?? json?.message ?? "";
    }
    catch {
        // Plain text, or a proxy's HTML page.
    }
    const line = String(told).replace(/\s+/g, " ").trim();
    return line.startsWith("<") ? "" : line.slice(0, MAX_WORDS);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./io/inference/server-url.js

/**
 * The server's address, with a slash at its end. Functions' source goes there, and perhaps a key: in clear text
 * only within a private network.
 */
function serverUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return { why: "is no address" };
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return { why: "is neither https nor http" };
    if (url.username !== "" || url.password !== "")
        return { why: "holds a password; give it as lora-api-key" };
    if (url.search !== "" || url.hash !== "")
        return { why: "holds more than a host and a path" };
    if (url.protocol === "http:" && !isPrivate(url.hostname)) {
        return { why: "is http on a public network; use https" };
    }
    if (!url.pathname.endsWith("/"))
        url.pathname += "/";
    return { url };
}
/** Loopback, the private ranges of RFC 1918 and RFC 4193, link-local ones, and names that only a network of one's own resolves. */
function isPrivate(hostname) {
    const host = hostname.replace(/^\[|\]$/g, "");
    switch ((0,external_node_net_.isIP)(host)) {
        case 4:
            return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host);
        case 6:
            return /^(?:::1$|f[cd]|fe[89ab])/i.test(host);
        default:
            return !host.includes(".") || /\.(?:localhost|local|internal|svc|home\.arpa|test)$/i.test(host);
    }
}

// EXTERNAL MODULE: ./scoring/adapters/lora/prompt.js
var lora_prompt = __webpack_require__(18977);
;// CONCATENATED MODULE: ./io/inference/token-encoder.js

/** The tokenizer cannot be used here; the message is a clause. */
class TokenizerError extends Error {
    name = "TokenizerError";
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
async function tokenEncoder(tokenizerJson) {
    const { Tokenizer } = await __webpack_require__.e(/* import() */ 1732).then(__webpack_require__.bind(__webpack_require__, 91732));
    const { plain, firstControl } = withoutControls(parsed(tokenizerJson));
    const tokenizer = new Tokenizer(plain, {});
    const idsOf = (text) => {
        const { ids } = tokenizer.encode(text, { add_special_tokens: false });
        if (ids.some((id) => !(id >= 0 && id < firstControl))) {
            throw new TokenizerError("the tokenizer made a control token of plain text");
        }
        return ids;
    };
    const suffix = idsOf((0,lora_prompt/* renderPrompt */.nQ)({ language: "", path: "", text: "" }, "source").suffix);
    const digits = Array.from("0123456789", (digit) => {
        const ids = idsOf(digit);
        if (ids.length !== 1)
            throw new TokenizerError(`the tokenizer has no token of its own for ${digit}`);
        return ids[0];
    });
    return {
        digits,
        encode(fn, { mask, maxTokens }) {
            const prompt = (0,lora_prompt/* renderPrompt */.nQ)(fn, mask);
            const prefix = idsOf(prompt.prefix);
            const body = idsOf(prompt.body);
            const budget = maxTokens - prefix.length - suffix.length;
            if (budget < 1)
                throw new TokenizerError(`${maxTokens} tokens leave no room for code`);
            const kept = (0,lora_prompt/* cutMiddle */.it)(body, budget);
            return { ids: [...prefix, ...kept, ...suffix], truncated: prompt.cut || kept.length < body.length };
        },
    };
}
function parsed(bytes) {
    let json;
    try {
        json = JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
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
function isKnown(step) {
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
function withoutControls(json) {
    const added = json.added_tokens ?? [];
    const names = new Set(added.map(({ content }) => content));
    const vocab = Object.fromEntries(Object.entries(json.model.vocab).filter(([token]) => !names.has(token)));
    let largest = -1;
    for (const id of Object.values(vocab))
        largest = Math.max(largest, id);
    const firstControl = added.reduce((first, { id }) => Math.min(first, id), largest + 1);
    return {
        plain: { ...json, added_tokens: [], post_processor: null, model: { ...json.model, vocab } },
        firstControl,
    };
}

;// CONCATENATED MODULE: ./io/inference/server-runtime.js






/** Requests at a time: enough to keep one GPU busy, little enough for a server that others use too. */
const CONCURRENCY = 4;
/** Of one request; then the server counts as down. */
const ATTEMPTS = 3;
/** Before the second attempt; doubled for the third. */
const BACKOFF_MS = 250;
const CURE = "Look at the server's log; lora-dialect and lora-server-model must be those of the server";
/**
 * A LoRA adapter on an inference server that has it loaded already. The first request that fails for good ends
 * all others: a server that is down is asked once, not once a function.
 */
function serverRuntime(server, bundle) {
    return {
        async score(functions, seconds) {
            const checked = serverUrl(server.url);
            if ("why" in checked)
                return (0,runtime/* refusal */.x)(`lora-server-url ${checked.why}`, "Name the server's address");
            const dialect = DIALECT[server.dialect];
            const end = new AbortController();
            const limit = setTimeout(() => end.abort(), seconds * 1000);
            const until = performance.now() + seconds * 1000;
            try {
                const { digits, encode } = await tokenEncoder(bundle.files["tokenizer.json"]);
                if (digits.join() !== bundle.model.digitIds.join()) {
                    return (0,runtime/* refusal */.x)("its tokenizer numbers the digits otherwise than its manifest", "Train again");
                }
                const prompts = [];
                for (const fn of functions) {
                    // A timer would not be heard meanwhile.
                    if (performance.now() > until)
                        throw new Ended("did not answer in time");
                    prompts.push(encode(fn, bundle.model));
                }
                const session = { url: checked.url, server, dialect, digits, signal: end.signal };
                return await scoresOf(session, prompts, end);
            }
            catch (error) {
                if (error instanceof BadAnswer)
                    return (0,runtime/* refusal */.x)(`the inference server ${error.message}`, CURE);
                if (error instanceof TokenizerError)
                    return (0,runtime/* refusal */.x)(error.message, "Use `lora: local`, or train again");
                throw error;
            }
            finally {
                clearTimeout(limit);
                end.abort();
            }
        },
    };
}
async function scoresOf(session, prompts, end) {
    const { dialect, server, digits } = session;
    const found = dialect.lookup === undefined ? null : await lookUp(session, dialect.lookup);
    const values = new Float64Array(prompts.length);
    let next = 0;
    const work = async () => {
        while (next < prompts.length) {
            const from = next;
            next += dialect.batch;
            const some = prompts.slice(from, from + dialect.batch).map(({ ids }) => ids);
            const question = { prompts: some, digits, adapter: server.adapter, found };
            const answer = await ask(session, dialect.path, dialect.body(question));
            dialect.read(answer, question).forEach((probabilities, i) => {
                const value = (0,runtime/* expectedDigit */.G)(probabilities);
                if (value === null)
                    throw new BadAnswer("gave no digit any probability");
                values[from + i] = value;
            });
        }
    };
    const workers = Array.from({ length: CONCURRENCY }, () => work().catch((error) => {
        end.abort();
        throw error;
    }));
    const failures = (await Promise.allSettled(workers)).filter((done) => done.status === "rejected");
    // The first to fail says why; the others were ended for it.
    const told = failures.find(({ reason }) => !(reason instanceof Ended)) ?? failures[0];
    if (told !== undefined)
        throw told.reason;
    return {
        scored: true,
        values,
        truncated: prompts.filter(({ truncated }) => truncated).length,
        where: `${dialect.told} server`,
    };
}
async function lookUp(session, lookup) {
    return lookup.read(await ask(session, lookup.path), session.server.adapter);
}
/** Ended because time is over, or because another request failed. */
class Ended extends BadAnswer {
}
/** @throws BadAnswer after the last attempt */
async function ask({ url, server, signal }, path, body) {
    for (let attempt = 1;; attempt++) {
        const reply = await requestJson({
            url: new URL(path, url),
            key: server.key,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        if (reply.ok)
            return reply.json;
        if (signal.aborted)
            throw new Ended(reply.why);
        if (!reply.again || attempt === ATTEMPTS)
            throw new BadAnswer(reply.why);
        await pause(reply, attempt, signal);
    }
}
/** Full jitter, so that the requests of many jobs do not come back together; at least what the server asks for. */
async function pause(reply, attempt, signal) {
    const ms = (reply.afterMs ?? 0) + Math.random() * BACKOFF_MS * 2 ** (attempt - 1);
    await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => {
        throw new Ended("did not answer in time");
    });
}


/***/ })

};
