const WAYS = {
  named: "**named by the report**",
  only: "the same, without its file's where somebody knows the function",
  last: "the function's latest authors",
  file: "the file's most frequent authors, ever",
  lastYear: "the repository's most frequent authors of the last year",
  repository: "the repository's most frequent authors, ever",
};

/** @param measured per repository: name, tip, changes, rows of flagged functions */
export function resultsOf(measured, { changes, named }) {
  const table = [];
  for (const { name, rows } of [...measured, { name: "all", rows: measured.flatMap(({ rows }) => rows) }]) {
    for (const [way, label] of Object.entries(WAYS)) {
      const cells = ["function", "file"].flatMap((of) => {
        const asked = rows.filter(({ later }) => later[of].size > 0);
        return [1, named].map((top) => {
          const hits = asked.filter(({ ways, later }) =>
            ways[way].slice(0, top).some((p) => later[of].has(p)),
          );
          return share(hits.length, asked.length);
        });
      });
      const someone = rows.filter(({ ways }) => ways[way].length > 0).length;
      table.push(`| ${[name, label, ...cells, share(someone, rows.length)].join(" | ")} |`);
    }
  }
  const facts = measured.map(({ name, tip, changes: found, rows }) => {
    const fallback = rows.filter(({ of }) => of === "file").length;
    return `- ${name} at ${tip.slice(0, 10)}: ${found} changes, ${rows.length} flagged functions; ${fallback} of them had no other author, so that only their file's are named`;
  });
  return `# Do the people who are named for a function go on to work there?

Made by \`node benchmarks/reviewers/measure.mjs --output benchmarks/results/reviewers.md NAME=FOLDER…\`. ${changes} changes of the main branch a repository, spread evenly from five years to one year before its head, each with a function that would have been flagged; people named as of the base, CODEOWNERS left aside. A hit: one of the people named is, within the twelve months after, the author of a substantive change in the same function, or in its file. Asked only where somebody other than the change's own authors and bots was; the changes themselves do not count.

${facts.join("\n")}

| repository | people | function, first | function, ${named} | file, first | file, ${named} | someone is named |
|---|---|---|---|---|---|---|
${table.join("\n")}

To go on working somewhere is not to be the best reviewer of it: it shows that the person is still around and still has to do with the code. Who works on everything is a hit everywhere, which is what the repository's most frequent authors are; they are named for every function alike.
`;
}

function share(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;
}
