/** The temporal backtest's tables. */
import { judgedWindows, mean } from "./judged.mjs";

/** What was asked of the refit on the repositories of the study, and on how many of them. */
export const GOALS = { anyFix: 0.77, narrowFix: 0.805, lift5: 5, better: 0.9 };

/** What the study published: 27 repositories, other code, its own definition, four cutoffs, at most 40 functions. */
const STUDY_ROWS = [
  ["lines-of-code", ".739", ".773", "4.3", "", ""],
  ["baseline, leave one repository out", ".768", ".804", "5.0", "+.029 [.023, .036]", "26 of 27"],
];

const METRIC_COLUMNS = [
  ["lift5", (value) => value.toFixed(2)],
  ["precision50", n3],
  ["recall20", n3],
  ["recall20PerLine", n3],
  ["popt", n3],
  ["ifa", (value) => value.toFixed(1)],
];

const DIFFERENCES = [
  ["baseline", "lines-of-code"],
  ["baseline-refit", "lines-of-code"],
  ["baseline-refit", "classic-formula"],
  ["baseline-refit", "prior-fixes"],
  ["baseline-refit", "baseline"],
  ["baseline + .15 adapter", "baseline"],
  ["baseline + .3 adapter", "baseline"],
];

/** @param interval of judged.mjs */
export function tables(interval) {
  const estimate = ({ values }, row, label, key, names) => {
    const found = values[row][label][key];
    return interval(names.filter((name) => found.has(name)).map((name) => found.get(name)));
  };
  const withInterval = ({ mean: value, low, high }, digits = n3) =>
    `${digits(value)} [${digits(low)}, ${digits(high)}]`;

  function difference({ values }, one, other, label, names) {
    const [a, b] = [values[one][label].auc, values[other][label].auc];
    const both = names.filter((name) => a.has(name) && b.has(name));
    const found = both.map((name) => a.get(name) - b.get(name));
    return { ...interval(found), better: found.filter((value) => value > 0).length, of: found.length };
  }
  const told = (d) => `${signed(d.mean)} [${signed(d.low)}, ${signed(d.high)}]`;

  /** @param settings { heading: cells of what is set, values: of judged.mjs, names: of the repositories } each */
  function goals(headings, settings) {
    const mark = (text, met) => (met ? `**${text}**` : text);
    return [
      `| ${headings.join(" | ")} | row | AUC any fix ≥ ${n3(GOALS.anyFix)} | AUC narrow fix ≥ ${n3(GOALS.narrowFix)} | lift@5% ≥ ${GOALS.lift5} | any fix: − lines-of-code | better in |`,
      `|${"---|".repeat(headings.length + 1)}--:|--:|--:|--:|--:|`,
      ...STUDY_ROWS.map((cells) => `| ${["as the study published it", 4, 40, ...cells].join(" | ")} |`),
      ...settings.flatMap(({ heading, judged, names }) =>
        ["lines-of-code", "baseline", "baseline-refit"].map((row) => {
          const [any, narrow] = ["anyFix", "narrowFix"].map((label) =>
            estimate(judged, row, label, "auc", names),
          );
          const lift = estimate(judged, row, "anyFix", "lift5", names);
          const ahead = difference(judged, row, "lines-of-code", "anyFix", names);
          const cells = [
            mark(withInterval(any, n4), any.mean >= GOALS.anyFix),
            mark(withInterval(narrow, n4), narrow.mean >= GOALS.narrowFix),
            mark(withInterval(lift, n2), lift.mean >= GOALS.lift5),
            ...(row === "lines-of-code"
              ? ["", ""]
              : [
                  mark(told(ahead), ahead.low > 0),
                  mark(`${ahead.better} of ${ahead.of}`, ahead.better >= GOALS.better * ahead.of),
                ]),
          ];
          return `| ${[...heading, row, ...cells].join(" | ")} |`;
        }),
      ),
    ];
  }

  function rowsTable(judged, names) {
    return [
      "| row | AUC any fix | AUC narrow fix | lift@5% | P@50 | R@20%LOC | by rank÷LOC^.25 | Popt | IFA |",
      "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
      ...judged.rows.map((row) => {
        const aucs = ["anyFix", "narrowFix"].map((label) =>
          withInterval(estimate(judged, row, label, "auc", names)),
        );
        const others = METRIC_COLUMNS.map(([key, digits]) => {
          const found = judged.values[row].anyFix[key];
          return digits(mean(names.filter((name) => found.has(name)).map((name) => found.get(name))));
        });
        return `| ${[row, ...aucs, ...others].join(" | ")} |`;
      }),
    ];
  }

  function differencesTable(judged, names) {
    const cell = (d) => `${told(d)} | ${d.better} of ${d.of}`;
    return [
      "| difference of AUC | any fix | better in | narrow fix | better in |",
      "|---|--:|--:|--:|--:|",
      ...DIFFERENCES.map(([one, other]) => {
        const cells = ["anyFix", "narrowFix"].map((label) =>
          cell(difference(judged, one, other, label, names)),
        );
        return `| ${one} − ${other} | ${cells.join(" | ")} |`;
      }),
    ];
  }

  /** Every row, one line a repository. */
  function repositoryTable(judged, repositories, label, key, digits = n3) {
    return [
      `| repository | ${judged.rows.join(" | ")} |`,
      `|---|${"--:|".repeat(judged.rows.length)}`,
      ...repositories.map(({ name }) => {
        const cells = judged.rows.map((row) => {
          const found = judged.values[row][label][key]?.get(name);
          return found === undefined ? "–" : digits(found);
        });
        return `| ${[name, ...cells].join(" | ")} |`;
      }),
    ];
  }

  return { goals, rowsTable, differencesTable, repositoryTable };
}

/** @param named whether a name is among the study's @param byDefinition [definition, repositories] each */
export function repositoriesTable(repositories, named, byDefinition) {
  const others = byDefinition.map(([definition, of]) => [
    definition,
    new Map(of.map((repository) => [repository.name, repository])),
  ]);
  return [
    `| repository | commit | main language | of the study | functions | ${others.map(([name]) => `${name}: windows | any fix | narrow fix | density`).join(" | ")} |`,
    `|---|---|---|---|--:|${"--:|".repeat(4 * others.length)}`,
    ...repositories.map(({ name, commit, windows, languages }) => {
      const size = Math.round(mean(windows.map(({ functions }) => functions)));
      const cells = others.flatMap(([, of]) => {
        const own = of.get(name)?.windows;
        if (own === undefined) return ["–", "–", "–", "–"];
        const shares = ["anyFix", "narrowFix"].map((label) =>
          percent(mean(own.map((window) => mean(window[label])))),
        );
        return [own.length, ...shares, mean(own.map(({ density }) => density)).toFixed(4)];
      });
      const said = named.has(name) ? "yes" : "–";
      return `| ${[name, commit.slice(0, 9), mainLanguage(languages), said, size, ...cells].join(" | ")} |`;
    }),
  ];
}

export function mainLanguage(languages) {
  return Object.entries(languages).sort((a, b) => b[1] - a[1])[0][0];
}

export function weightsTable(features, published, refits) {
  const K = features.length;
  return [
    `| feature | ${["published", ...refits.map(([name]) => name)].map((name) => `rank, ${name} | tail, ${name}`).join(" | ")} |`,
    `|---|${"--:|".repeat(2 * (refits.length + 1))}`,
    ...features.map(({ key }, k) => {
      const cells = [published, ...refits.map(([, weights]) => weights)].flatMap((weights) => [
        weights[k].toFixed(3),
        weights[K + k].toFixed(3),
      ]);
      return `| ${key} | ${cells.join(" | ")} |`;
    }),
  ];
}

export function population(repositories) {
  const windows = repositories.flatMap((repository) => judgedWindows(repository));
  const functions = windows.reduce((sum, window) => sum + window.functions, 0);
  return { repositories: repositories.length, windows: windows.length, functions };
}

export function n3(value) {
  return value.toFixed(3).replace(/^0\./, ".").replace(/^-0\./, "−.");
}
export function n4(value) {
  return value.toFixed(4).replace(/^(-?)0\./, "$1.");
}
export function n2(value) {
  return value.toFixed(2);
}
export function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
export function signed(value) {
  if (Math.abs(value) < 0.00005) return "0.0000";
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}
