import { type DecideAnswer, decideAnswerSchema, type DecideRequest } from "../../shared/api/conflicts.js";
import { type EditAnswer, editAnswerSchema, type EditPairs } from "../../shared/api/pairs.js";
import { type PullAnswer, pullAnswerSchema } from "../../shared/api/pull.js";
import { type PushAnswer, pushAnswerSchema, type PushRequest, pushRequestSchema } from "../../shared/api/push.js";
import type { Me } from "../../shared/api/sign-in.js";
import type { PairFields } from "../../shared/register/fields.js";
import { meOf } from "../../server/auth/me.js";
import { foundDistrict, foundSchool } from "../../server/auth/founding.js";
import type { Curator, Session } from "../../server/auth/session.js";
import type { Context } from "../../server/context.js";
import type { ConflictRow } from "../../server/store/rows.js";
import { decideConflicts } from "../../server/sync/decide-conflicts.js";
import { editPairs } from "../../server/sync/edit-pairs.js";
import { pullPairs } from "../../server/sync/pull.js";
import { pushPairs } from "../../server/sync/push.js";
import { YEAR } from "../support/build-pairs.js";

/** A stored version of a pair: what it said, and the revision in which it came. */
export interface PastVersion {
  readonly pairId: string;
  readonly version: number;
  readonly state: "active" | "withdrawn";
  readonly fields: PairFields;
  readonly revision: number;
  readonly role: string;
}

/** What a curator's pane can ask of the server, without the network between. */
export interface SchoolDoor {
  readonly schoolId: string;
  readonly me: Me;
  push(request: PushRequest): Promise<PushAnswer>;
  pull(): Promise<PullAnswer>;
  decide(request: DecideRequest): Promise<DecideAnswer>;
}

/** A district of its own in a real database, reached through the server's use cases: what the routes call. */
export class SimulatedDistrict {
  private constructor(
    private readonly context: Context,
    readonly id: string,
  ) {}

  static async found(context: Context): Promise<SimulatedDistrict> {
    const { id } = await foundDistrict(context, { name: "Район", schoolYear: YEAR, dueDate: null });
    return new SimulatedDistrict(context, id);
  }

  async school(name: string): Promise<string> {
    return (await foundSchool(this.context, this.id, { name, spellings: [] })).id;
  }

  /** A sign-in of the school's own, as on another machine. */
  async signIn(schoolId: string): Promise<SchoolDoor> {
    const { context } = this;
    const curator: Curator = { ...this.session("curator", schoolId), schoolId };
    return {
      schoolId,
      me: await meOf(context, curator),
      push: async (request) =>
        pushAnswerSchema.parse(wire(await pushPairs(context, curator, pushRequestSchema.parse(wire(request))))),
      pull: async () => pullAnswerSchema.parse(wire(await pullPairs(context, curator, 0))),
      decide: async (request) => decideAnswerSchema.parse(wire(await decideConflicts(context, curator, request))),
    };
  }

  /** An edit by the coordinator's own hand (rule 10). */
  async edit(edit: EditPairs["edits"][number]): Promise<EditAnswer> {
    return editAnswerSchema.parse(
      wire(await editPairs(this.context, this.session("coordinator", null), { edits: [edit] })),
    );
  }

  /** The coordinator's choices. */
  decide(request: DecideRequest): Promise<DecideAnswer> {
    return decideConflicts(this.context, this.session("coordinator", null), request);
  }

  async conflicts(): Promise<ConflictRow[]> {
    return this.context.db<ConflictRow>("conflicts").where({ district_id: this.id }).orderBy("id");
  }

  /** Every version of every pair, oldest first. */
  async history(): Promise<PastVersion[]> {
    return this.versions("");
  }

  /** The versions that came in one revision, and those before them of the same pairs. */
  async versionsAround(revision: number): Promise<PastVersion[]> {
    const touched = "SELECT pair_id FROM pair_versions WHERE district_id = :district AND revision = :revision";
    return this.versions(`AND pair_id IN (${touched})`, { revision });
  }

  private async versions(which: string, values: Record<string, number> = {}): Promise<PastVersion[]> {
    const sql = `SELECT * FROM pair_versions WHERE district_id = :district ${which} ORDER BY pair_id, version`;
    const rows = await this.context.db.raw<Record<string, string | number>[]>(sql, { district: this.id, ...values });
    return rows.map((row) => ({
      pairId: String(row.pair_id),
      version: Number(row.version),
      state: row.state as PastVersion["state"],
      fields: JSON.parse(String(row.fields)) as PairFields,
      revision: Number(row.revision),
      role: String(row.role),
    }));
  }

  async auditedPushes(): Promise<number> {
    return (await this.context.db("audit").where({ district_id: this.id, action: "push" })).length;
  }

  private session(role: Session["role"], schoolId: string | null): Session {
    const id = this.context.newId();
    const times = { created_at: "2022-09-01T00:00:00Z", expires_at: "2032-09-01T00:00:00Z", ended_at: null };
    const whose = { district_id: this.id, school_id: schoolId, role };
    return { row: { ...whose, ...times, id, token_hash: id, kind: "bearer" }, districtId: this.id, role, schoolId };
  }
}

/** As it would arrive: through JSON and nothing else. */
function wire(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
