/** A mistake that the user can mend: shown as one clear line with a hint, never with a stack. */

/** Where in a config or rule file the mistake stands; 1-based. */
export interface Spot {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export class UserError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly spot: Spot | undefined;

  /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
  constructor(code: string, message: string, hint?: string, spot?: Spot) {
    super(message);
    this.name = "UserError";
    this.code = code;
    this.hint = hint;
    this.spot = spot;
  }
}

/** True for a UserError of any copy of this module: lazily loaded parts bring their own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === "UserError";
}
