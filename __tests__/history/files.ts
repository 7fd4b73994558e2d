import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { GIT_ENVIRONMENT } from "../commands/temporary-repository.js";
import { EDITED_F, EDITED_G, F, G, H, type Scenario } from "./edits.js";
import { py } from "./replay.js";

/** What happens to whole files: their names, modes and kinds. */
export const FILES: readonly Scenario[] = [
  {
    name: "a file renamed without an edit keeps everything, and no function is touched",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F, G) } });
      repo.commit("move", { files: { "a.py": null, "lib/b.py": py(F, G) } });
      repo.commit("edit", { files: { "lib/b.py": py(EDITED_F, G) } });
    },
    functions: { "lib/b.py f": "edit, add *", "lib/b.py g": "add *" },
    files: { "lib/b.py": "edit, move ~, add *" },
  },
  {
    name: "a file renamed and edited in one commit",
    make: (repo) => {
      repo.commit("add", { files: { "a.js": py(F, G, H) } });
      repo.commit("move", { files: { "a.js": null, "a.py": py(F, EDITED_G, H) } });
    },
    functions: { "a.py f": "add *", "a.py g": "move, add *", "a.py h": "add *" },
    files: { "a.py": "move, add *" },
  },
  {
    name: "a rename with hardly a line in common is a new file: the limit of git's similarity",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F, G) } });
      repo.commit("move", { files: { "a.py": null, "b.py": py(F, "import os\n".repeat(40)) } });
    },
    functions: { "b.py f": "move *" },
    files: { "b.py": "move *" },
  },
  {
    name: "two files exchange a name in two steps",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F), "b.py": py(G) } });
      repo.commit("aside", { files: { "a.py": null, "c.py": py(F) } });
      repo.commit("b to a", { files: { "b.py": null, "a.py": py(G) } });
      repo.commit("c to b", { files: { "c.py": null, "b.py": py(F) } });
      repo.commit("edit", { files: { "a.py": py(EDITED_G) } });
    },
    functions: { "a.py g": "edit, add *", "b.py f": "add *" },
    files: { "a.py": "edit, b to a ~, add *", "b.py": "c to b ~, aside ~, add *" },
  },
  {
    name: "a function moved to another file is new there",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F, G), "b.py": py(H) } });
      repo.commit("move", { files: { "a.py": py(G), "b.py": py(H, F) } });
    },
    functions: { "a.py g": "add *", "b.py h": "add *", "b.py f": "move *" },
  },
  {
    name: "a copy is new, and the original stays what it was",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      repo.commit("copy", { files: { "b.py": py(F) } });
      repo.commit("edit", { files: { "b.py": py(EDITED_F) } });
    },
    functions: { "a.py f": "add *", "b.py f": "edit, copy *" },
    files: { "a.py": "add *", "b.py": "edit, copy *" },
  },
  {
    name: "a file deleted and added again with other content is new",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      repo.commit("delete", { files: { "a.py": null } });
      repo.commit("again", { files: { "a.py": py(EDITED_F) } });
    },
    functions: { "a.py f": "again *" },
    files: { "a.py": "again *" },
  },
  {
    name: "an edit taken back and made again",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F, G) } });
      repo.commit("edit", { files: { "a.py": py(EDITED_F, G) } });
      repo.commit("revert", { files: { "a.py": py(F, G) } });
      repo.commit("redo", { files: { "a.py": py(EDITED_F, G) } });
    },
    functions: { "a.py f": "redo, revert, edit, add *", "a.py g": "add *" },
  },
  {
    name: "a file emptied and filled again",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      repo.commit("empty", { files: { "a.py": "" } });
      repo.commit("fill", { files: { "a.py": py(EDITED_F) } });
    },
    functions: { "a.py f": "fill *" },
    files: { "a.py": "fill, empty, add *" },
  },
  {
    name: "a changed mode is no touch",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      chmodSync(join(repo.dir, "a.py"), 0o755);
      repo.commit("executable");
      repo.commit("edit", { files: { "a.py": py(EDITED_F) } });
    },
    functions: { "a.py f": "edit, add *" },
    files: { "a.py": "edit, add *" },
  },
  {
    name: "a changed mode together with a rename",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      repo.commit("move", { files: { "a.py": null, "b.py": py(F) } });
      chmodSync(join(repo.dir, "b.py"), 0o755);
      repo.git("add", "-A");
      repo.git("commit", "-q", "--amend", "--no-edit");
    },
    functions: { "b.py f": "add *" },
  },
  {
    name: "names with quotes, tabs and letters beyond ASCII",
    make: (repo) => {
      repo.commit("add", { files: { 'é "q"\t/a b.py': py(F), "b -> c.py": py(G) } });
      repo.commit("edit", { files: { 'é "q"\t/a b.py': py(EDITED_F) } });
      repo.commit("move", {
        files: { 'é "q"\t/a b.py': null, "日本.py": py(EDITED_F), "b -> c.py": py(EDITED_G) },
      });
    },
    functions: { "日本.py f": "edit, add *", "b -> c.py g": "move, add *" },
  },
  {
    name: "a submodule called like a source file is not one",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      const sub = join(repo.dir, "lib.py");
      const git = (...args: string[]): void =>
        void execFileSync("git", args, { cwd: sub, env: GIT_ENVIRONMENT, stdio: "pipe" });
      mkdirSync(sub);
      git("init", "-q");
      git("commit", "-q", "--allow-empty", "-m", "one");
      repo.commit("submodule", { files: { "a.py": py(EDITED_F) } });
      git("commit", "-q", "--allow-empty", "-m", "two");
      repo.commit("update");
      rmSync(sub, { recursive: true });
      repo.commit("a file", { files: { "lib.py": py(G) } });
    },
    functions: { "a.py f": "submodule, add *", "lib.py g": "a file *" },
  },
  {
    name: "a symbolic link is not its target",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      symlinkSync("a.py", join(repo.dir, "link.py"));
      repo.commit("link");
      rmSync(join(repo.dir, "link.py"));
      repo.commit("a file", { files: { "link.py": py(G) } });
    },
    functions: { "a.py f": "add *", "link.py g": "a file *" },
  },
];
