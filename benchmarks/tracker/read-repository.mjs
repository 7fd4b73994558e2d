/** A repository's history at a commit, as a cold run of the product reads it. */
export async function readRepository(sources, folder) {
  const [{ openRepository, resolveCommit }, { loadParser }, { loadHistory }] = await Promise.all(
    ["io/git/repository.js", "io/grammars.js", "commands/load-history.js"].map(sources.load),
  );
  const repo = await openRepository(folder);
  const context = {
    repo,
    parser: loadParser(sources.grammars),
    store: memoryStore(),
    progress: () => undefined,
    notices: [],
  };
  const commit = await resolveCommit(repo, "HEAD");
  const { history } = await loadHistory(context, commit);
  return { repo, commit, history, context };
}

/** The store's port with nothing behind it but a map; `restore` answers as a cache would. */
export function memoryStore() {
  const entries = new Map();
  return {
    kind: "folder",
    entries,
    async restore(key, prefix) {
      const found = entries.has(key) ? key : [...entries.keys()].findLast((name) => name.startsWith(prefix));
      return found === undefined ? null : { key: found, bytes: entries.get(found) };
    },
    async save(key, _prefix, bytes) {
      entries.delete(key);
      entries.set(key, bytes);
      return { saved: true };
    },
  };
}
