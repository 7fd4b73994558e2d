/** What the local GitHub keeps of the repository octo/shop. */
export interface GitHubState {
  /** Of any issue or pull request; `issue` is its number. */
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewRemark[];
  readonly checkRuns: CheckRunState[];
  readonly issues: Issue[];
  readonly pulls: Pull[];
  /** Names of the repository's labels. */
  readonly labels: string[];
  readonly artifacts: Artifact[];
  /** Bytes in storage by name. */
  readonly blobs: Map<string, Buffer>;
  /** Whether the owner is an organisation, which has issue types. */
  types: boolean;
  /** The next id of anything. */
  next: number;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly body: string;
  readonly event: string;
  readonly commit: string;
}

export interface ReviewRemark {
  readonly id: number;
  readonly pull: number;
  readonly path: string;
  readonly line: number;
  readonly startLine: number | null;
  readonly side: string;
  readonly body: string;
  readonly login: string;
}

export interface CheckRunState {
  readonly id: number;
  readonly headSha: string;
  readonly name: string;
  conclusion: string | null;
  title: string;
  summary: string;
  text: string;
  readonly annotations: unknown[];
}

export interface Issue {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly labels: readonly string[];
  /** The name of its type, e.g. "Bug". */
  readonly type?: string;
  readonly title: string;
  readonly updated: string;
  /** Why it was closed, if not because it is done. */
  readonly reason?: "not_planned" | "duplicate";
}

export interface Pull {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly head: { readonly sha: string; readonly branch: string; readonly repository: string };
  readonly base: string;
  readonly login?: string;
  readonly labels?: readonly string[];
  readonly merged?: { readonly sha: string; readonly at: string };
  readonly title?: string;
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly size: number;
  readonly expired: boolean;
  /** Name of its bytes in storage. */
  readonly blob: string;
}

export function emptyState(): GitHubState {
  return {
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    issues: [],
    pulls: [],
    labels: [],
    artifacts: [],
    blobs: new Map(),
    types: true,
    next: 1000,
  };
}
