import type { Role } from "../../shared/api/sign-in.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit, type AuditAction, type AuditEntry } from "../store/audit.js";
import { findInvite, spendInvite } from "../store/invites.js";
import type { InviteRow, SessionKind, SessionRow } from "../store/rows.js";
import { endSession, findLiveSession, insertSession } from "../store/sessions.js";
import { comparedCode } from "./code.js";

/** Who is asking: what every route and use case gets instead of a request. */
export interface Session {
  readonly row: SessionRow;
  readonly districtId: string;
  readonly role: Role;
  readonly schoolId: string | null;
}

/** A curator's session: the school is certain. */
export interface Curator extends Session {
  readonly schoolId: string;
}

const TOKEN_BYTES = 32;

/**
 * Exchanges an invite code for a session; the token is said once and kept as a hash. Throws `code-unknown`,
 * `code-used` or `code-expired`. Of two at once, one gets the session.
 */
export async function exchangeCode(
  context: Context,
  code: string,
  kind: SessionKind,
): Promise<{ session: Session; token: string }> {
  const now = context.now().toISOString();
  const token = context.randomBytes(TOKEN_BYTES).toString("base64url");
  const invite = await findInvite(context.db, hashOfCode(context, code));
  if (!invite) throw new AppError("code-unknown");
  refuseSpent(invite, now);
  const row = newSession(context, { invite, kind, token });
  await context.db.transaction(async (trx) => {
    if (!(await spendInvite(trx, invite, now))) throw new AppError("code-used");
    await insertSession(trx, row);
    await insertAudit(trx, auditEntry(context, sessionOf({ ...row, ended_at: null }), "sign-in", { kind }));
  });
  return { session: sessionOf({ ...row, ended_at: null }), token };
}

export function hashOfCode(context: Pick<Context, "secrets">, code: string): string {
  return context.secrets.keyedHash("code", comparedCode(code));
}

/** The session behind a token, or `null` when there is none, or none any more. */
export async function findSession(context: Context, token: string): Promise<Session | null> {
  const hash = context.secrets.keyedHash("token", token);
  const row = await findLiveSession(context.reports, hash, context.now().toISOString());
  return row && sessionOf(row);
}

/** Ends the session at once, on whichever server process it is asked for next. */
export async function signOut(context: Context, session: Session): Promise<void> {
  await context.db.transaction(async (trx) => {
    await endSession(trx, session.row, context.now().toISOString());
    await insertAudit(trx, auditEntry(context, session, "sign-out", {}));
  });
}

/** What a page names in `X-CSRF-Token`: follows from the token, so that nothing of it need be stored. */
export function csrfToken(context: Pick<Context, "secrets">, token: string): string {
  return context.secrets.keyedHash("csrf", token);
}

export function isCurator(session: Session): session is Curator {
  return session.role === "curator" && session.schoolId !== null;
}

/** The curator behind a session; throws `forbidden` for anybody else. */
export function curatorOf(session: Session): Curator {
  if (!isCurator(session)) throw new AppError("forbidden");
  return session;
}

/** The audit entry of one action of a session. */
export function auditEntry(
  context: Pick<Context, "now" | "newId">,
  session: Session,
  action: AuditAction,
  scope: AuditEntry["scope"],
): AuditEntry {
  return {
    districtId: session.districtId,
    id: context.newId(),
    at: context.now().toISOString(),
    sessionId: session.row.id,
    role: session.role,
    schoolId: session.schoolId,
    action,
    scope,
  };
}

function refuseSpent(invite: InviteRow, now: string): void {
  if (invite.used_at !== null) throw new AppError("code-used");
  if (invite.expires_at <= now) throw new AppError("code-expired");
}

function newSession(
  context: Context,
  of: { invite: InviteRow; kind: SessionKind; token: string },
): Omit<SessionRow, "ended_at"> {
  const now = context.now();
  const life = of.kind === "cookie" ? context.config.sessionMs : context.config.tokenMs;
  return {
    district_id: of.invite.district_id,
    id: context.newId(),
    token_hash: context.secrets.keyedHash("token", of.token),
    kind: of.kind,
    role: of.invite.role,
    school_id: of.invite.school_id,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + life).toISOString(),
  };
}

function sessionOf(row: SessionRow): Session {
  return { row, districtId: row.district_id, role: row.role, schoolId: row.school_id };
}
