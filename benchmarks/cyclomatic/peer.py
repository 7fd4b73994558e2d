"""Cyclomatic complexity by lizard: file paths on stdin, one JSON object a file on stdout."""

import json
import sys

import lizard


def main() -> None:
    for path in sys.stdin.read().splitlines():
        try:
            functions = lizard.analyze_file(path).function_list
        except Exception as problem:  # lizard gives up on some texts; we count those files
            print(json.dumps({"path": path, "problem": str(problem)}))
            continue
        rows = [[f.name, f.start_line, f.end_line, f.cyclomatic_complexity] for f in functions]
        print(json.dumps({"path": path, "version": lizard.version, "functions": rows}))


if __name__ == "__main__":
    main()
