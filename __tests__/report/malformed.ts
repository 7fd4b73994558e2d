/** Complaints about a page of Markdown: folds that do not nest, rows that lost or gained a cell, foreign HTML. */
export function malformed(markdown: string): readonly string[] {
  const wrong: string[] = [];
  const lines = markdown.split("\n");
  let depth = 0;
  let cells = 0;
  lines.forEach((line, i) => {
    if (line.startsWith("<details>")) depth += 1;
    if (line === "</details>") depth -= 1;
    if (depth < 0) wrong.push(`line ${i + 1} closes what was not open`);
    const pipes = line.replace(/\\./g, "").split("|").length - 1;
    if (line.startsWith("|")) {
      if (cells === 0) cells = pipes;
      if (pipes !== cells) wrong.push(`line ${i + 1} has ${pipes} pipes instead of ${cells}`);
      if (!line.endsWith(" |") && !/-[:|]*\|$/.test(line)) wrong.push(`line ${i + 1} is an unfinished row`);
    } else cells = 0;
    const tags = line.match(/<(?!\/?(?:details|summary|code|sub)>|br>|!-- -->)[a-z/!][^>]*/gi);
    if (tags) wrong.push(`line ${i + 1} has the tag ${tags[0]}`);
    if (line.startsWith("</summary>")) wrong.push(`line ${i + 1} begins inside a handle`);
  });
  if (depth !== 0) wrong.push(`${depth} folds are left open`);
  if (/<script|\p{Cs}|[\u202A-\u202E\u2066-\u2069\u200B-\u200F\u001B\r]/iu.test(markdown))
    wrong.push("unseen or script");
  if (/\]\((?!https:\/\/)/.test(markdown.replace(/\\./g, ""))) wrong.push("a link elsewhere");
  return wrong;
}
