import type { TemporaryRepository } from "../commands/temporary-repository.js";
import { EDITED_F, EDITED_G, F, G, H, type Scenario } from "./edits.js";
import { py } from "./replay.js";

const EDITED_H = H.replace("yield i", "yield i + 1");
const PAD = "\n\nLIMIT = 1\nOTHER = 2\nTHIRD = 3\n\n\n";

/** All three functions far enough apart that branches do not conflict. */
const file = (f: string, g: string, h: string): string => [f, g, h].join(PAD);
const BASE = file(F, G, H);

/** Commits one version of a.py on a branch of its own, from main. */
function branch(repo: TemporaryRepository, name: string, text: string, from = "main"): void {
  repo.git("checkout", "-q", "-b", name, from);
  repo.commit(name, { files: { "a.py": text } });
  repo.git("checkout", "-q", "main");
}

/** Merges into main without asking git for the content: a resolution by hand. */
function mergeAs(repo: TemporaryRepository, other: string, text: string, subject = "merge"): void {
  repo.git("merge", "-q", "--no-commit", "-s", "ours", other);
  repo.commit(subject, { files: { "a.py": text } });
}

/** Parallel branches and their merges: content decides whom a commit touched. Commits come in git's topological order. */
export const BRANCHES: readonly Scenario[] = [
  {
    name: "two branches with an edit each, merged by git",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      branch(repo, "left", file(EDITED_F, G, H));
      branch(repo, "right", file(F, EDITED_G, H));
      repo.git("merge", "-q", "--no-ff", "-m", "merge left", "left");
      repo.git("merge", "-q", "--no-ff", "-m", "merge right", "right");
    },
    functions: { "a.py f": "left, add *", "a.py g": "right, add *", "a.py h": "add *" },
    files: { "a.py": "right, left, add *" },
  },
  {
    name: "a conflict resolved by hand touches with both sides, never with the merge",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      branch(repo, "left", file(EDITED_F, G, H));
      repo.commit("right", { files: { "a.py": file(F.replace("a * 2", "a * 7"), G, H) } });
      mergeAs(repo, "left", file(F.replace("a * 2", "a * 154"), G, H));
    },
    functions: { "a.py f": "left, right, add *", "a.py g": "add *", "a.py h": "add *" },
  },
  {
    name: "what only the merge itself brings is no touch, and a function born there has no birth",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": file(F, G, "") } });
      branch(repo, "left", file(EDITED_F, G, ""));
      repo.commit("right", { files: { "a.py": file(F, EDITED_G, "") } });
      mergeAs(repo, "left", file(EDITED_F, EDITED_G, H));
      repo.commit("later", { files: { "a.py": file(EDITED_F, EDITED_G, EDITED_H) } });
    },
    functions: { "a.py f": "left, add *", "a.py g": "right, add *", "a.py h": "later" },
  },
  {
    name: "a side whose content the merge discards did not touch what lives on",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      branch(repo, "left", file(EDITED_F, G, H));
      repo.commit("right", { files: { "a.py": file(F, EDITED_G, H) } });
      repo.git("merge", "-q", "-s", "ours", "-m", "merge", "left");
    },
    functions: { "a.py f": "add *", "a.py g": "right, add *", "a.py h": "add *" },
    files: { "a.py": "right, add *" },
  },
  {
    name: "a merge of three branches",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      branch(repo, "one", file(EDITED_F, G, H));
      branch(repo, "two", file(F, EDITED_G, H));
      branch(repo, "three", file(F, G, EDITED_H));
      repo.git("merge", "-q", "--no-ff", "-m", "octopus", "one", "two", "three");
    },
    functions: { "a.py f": "one, add *", "a.py g": "two, add *", "a.py h": "three, add *" },
  },
  {
    name: "the same change picked on both sides touches twice",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      branch(repo, "left", file(EDITED_F, G, H));
      repo.commit("right", { files: { "a.py": file(F, EDITED_G, H) } });
      repo.commit("pick", { files: { "a.py": file(EDITED_F, EDITED_G, H) } });
      mergeAs(repo, "left", file(EDITED_F, EDITED_G, EDITED_H));
    },
    functions: { "a.py f": "left, pick, add *", "a.py g": "right, add *", "a.py h": "add *" },
  },
  {
    name: "a file renamed on one side and edited on the other, the rename taken over by the merge",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      repo.git("checkout", "-q", "-b", "left");
      repo.commit("move", { files: { "a.py": null, "b.py": BASE } });
      repo.commit("left", { files: { "b.py": file(EDITED_F, G, H) } });
      repo.git("checkout", "-q", "main");
      repo.commit("aside", { files: { "c.py": py(G) } });
      repo.git("merge", "-q", "--no-ff", "-m", "merge", "left");
    },
    functions: { "b.py f": "left, add *", "b.py g": "add *", "b.py h": "add *", "c.py g": "aside *" },
    files: { "b.py": "left, move ~, add *", "c.py": "aside *" },
  },
  {
    // Merges are read without rename detection: the limit of it, not what one would wish.
    name: "a file renamed on one side and edited on the other loses the other side's edit",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      repo.git("checkout", "-q", "-b", "left");
      repo.commit("move", { files: { "a.py": null, "b.py": file(EDITED_F, G, H) } });
      repo.git("checkout", "-q", "main");
      repo.commit("right", { files: { "a.py": file(F, EDITED_G, H) } });
      repo.git("merge", "-q", "--no-ff", "-m", "merge", "left");
    },
    functions: { "b.py f": "move, add *", "b.py g": "add *", "b.py h": "add *" },
  },
  {
    name: "branches that cross twice",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": BASE } });
      branch(repo, "left", file(EDITED_F, G, H));
      branch(repo, "right", file(F, EDITED_G, H));
      repo.git("checkout", "-q", "-b", "both", "left");
      repo.git("merge", "-q", "--no-ff", "-m", "right into left", "right");
      repo.git("checkout", "-q", "right");
      repo.git("merge", "-q", "--no-ff", "-m", "left into right", "left");
      repo.commit("deeper", { files: { "a.py": file(EDITED_F, EDITED_G, EDITED_H) } });
      repo.git("checkout", "-q", "both");
      repo.git("merge", "-q", "--no-ff", "-m", "again", "right");
    },
    functions: { "a.py f": "left, add *", "a.py g": "right, add *", "a.py h": "deeper, add *" },
  },
  {
    name: "a history without a common root is merged in",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      repo.git("checkout", "-q", "--orphan", "other");
      repo.git("rm", "-q", "-r", "-f", ".");
      repo.commit("second root", { files: { "b.py": py(G) } });
      repo.commit("edit", { files: { "b.py": py(EDITED_G) } });
      repo.git("checkout", "-q", "main");
      repo.git("merge", "-q", "--allow-unrelated-histories", "-m", "join", "other");
    },
    functions: { "a.py f": "add *", "b.py g": "edit, second root *" },
  },
];
