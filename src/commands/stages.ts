/** Wall time of a run's stages, for people who wonder where it went. */
export interface Stages {
  /** Names the stage that begins, and ends the one before. */
  begin(name: string): void;
  end(): { readonly name: string; readonly seconds: number }[];
}

export function startStages(progress: (text: string) => void): Stages {
  const done: { name: string; seconds: number }[] = [];
  let [current, since] = ["", performance.now()];
  const close = (): void => {
    if (current !== "") done.push({ name: current, seconds: (performance.now() - since) / 1000 });
  };
  return {
    begin(name) {
      close();
      [current, since] = [name, performance.now()];
      progress(name);
    },
    end() {
      close();
      current = "";
      return done;
    },
  };
}
