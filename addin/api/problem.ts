/** Why the district's server has not done what was asked. Every kind has its sentence in the catalogue. */
export type ApiProblem =
  /** No answer at all: no network, a blocked address, a server that is down. */
  | { readonly kind: "offline" }
  /** No answer in time; a push may nevertheless have arrived. */
  | { readonly kind: "timeout" }
  /** The person has cancelled; a push may nevertheless have arrived. */
  | { readonly kind: "cancelled" }
  /** An answer that is not our server's: a provider's sign-in page, a proxy's notice, another program. */
  | { readonly kind: "foreign"; readonly status: number }
  /** Our server has refused, and says why. */
  | { readonly kind: "refused"; readonly status: number; readonly code: string; readonly message: string };

export type ApiResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ApiProblem };

/** Whether trying the same again later may help, with the same key. */
export function mayArriveLater(problem: ApiProblem): boolean {
  return problem.kind !== "refused" || problem.status >= 500 || problem.status === 429;
}

/** Whether the token is no longer good: the person signs in again. */
export function isSignedOut(problem: ApiProblem): boolean {
  return problem.kind === "refused" && problem.status === 401;
}
