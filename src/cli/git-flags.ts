/** The flags that read a git repository in place of files: they stand in the table of all flags. */

/** In the order of --help. */
export const GIT_FLAGS = [
  { section: "Git", name: "staged", help: "what is about to be committed: the index's new lines" },
  {
    section: "Git",
    name: "diff",
    value: "BASE...HEAD",
    help: "what HEAD has since it parted from BASE; BASE..HEAD: what differs",
  },
  {
    section: "Git",
    name: "history",
    value: "BASE..HEAD",
    optional: true,
    help: "every commit of all refs, or those of a range",
  },
  { section: "Git", name: "since", value: "DATE", help: "with history: commits from that date on" },
  { section: "Git", name: "branch", value: "NAME", help: "with history: only what this branch reaches" },
  { section: "Git", name: "max-commits", value: "N", help: "with history: the newest N commits" },
  { section: "Git", name: "tags", help: "with history of a branch or range: what tags reach too" },
  { section: "Git", name: "stashes", help: "with history: stashes too" },
  { section: "Git", name: "notes", help: "with history: git notes too" },
  { section: "Git", name: "unreachable", help: "with history: also what nothing reaches any more" },
] as const;
