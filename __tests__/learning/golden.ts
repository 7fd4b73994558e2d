import { readFileSync } from "node:fs";

/** What scikit-learn or SciPy answered; fixtures/make.py writes it. */
export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8")) as T;
}

/** Area under the ROC curve, ties counted half. */
export function auc(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let [pairs, right] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    if (labels[i] !== 1) continue;
    for (let j = 0; j < scores.length; j++) {
      if (labels[j] === 1) continue;
      pairs++;
      right += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
    }
  }
  return right / pairs;
}

/** Share of the variance explained. */
export function rSquared(predicted: ArrayLike<number>, actual: ArrayLike<number>): number {
  const mean = Array.from(actual).reduce((sum, value) => sum + value, 0) / actual.length;
  let [left, all] = [0, 0];
  for (let i = 0; i < actual.length; i++) {
    left += (actual[i]! - predicted[i]!) ** 2;
    all += (actual[i]! - mean) ** 2;
  }
  return 1 - left / all;
}
