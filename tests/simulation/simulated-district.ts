import { type DecideAnswer, decideAnswerSchema, type DecideRequest } from "../../shared/api/conflicts.js";
import type { DistrictConflict } from "../../shared/api/district-conflicts.js";
import {
  type EditAnswer,
  editAnswerSchema,
  type EditPairs,
  type ListedPair,
  pairsQuerySchema,
} from "../../shared/api/pairs.js";
import { type PullAnswer, pullAnswerSchema } from "../../shared/api/pull.js";
import { type PushAnswer, pushAnswerSchema, type PushRequest, pushRequestSchema } from "../../shared/api/push.js";
import type { Me } from "../../shared/api/sign-in.js";
import { meOf } from "../../server/auth/me.js";
import { foundDistrict, foundSchool } from "../../server/auth/founding.js";
import type { Curator, Session } from "../../server/auth/session.js";
import type { Context } from "../../server/context.js";
import { districtConflicts } from "../../server/reports/district-conflicts.js";
import { pairsPage } from "../../server/reports/pair-pages.js";
import { decideConflicts } from "../../server/sync/decide-conflicts.js";
import { editPairs } from "../../server/sync/edit-pairs.js";
import { pullPairs } from "../../server/sync/pull.js";
import { pushPairs } from "../../server/sync/push.js";
import { YEAR } from "../support/build-pairs.js";
import type { TestServer } from "../support/start-server.js";
import { doorOverHttp } from "./door-over-http.js";
import { StoredHistory } from "./stored-history.js";

/** What a curator's pane can ask of the server, without the network between. */
export interface SchoolDoor {
  readonly schoolId: string;
  readonly me: Me;
  push(request: PushRequest): Promise<PushAnswer>;
  pull(): Promise<PullAnswer>;
  decide(request: DecideRequest): Promise<DecideAnswer>;
}

/**
 * A district of its own on a real server with a real database. Its schools ask over HTTP, or, to save time, of the use
 * cases that the routes call; what goes through HTTP elsewhere goes through the same schemas here.
 */
export class SimulatedDistrict {
  private readonly context: Context;
  readonly stored: StoredHistory;

  private constructor(
    private readonly server: TestServer,
    private readonly id: string,
    private readonly isOverHttp: boolean,
  ) {
    this.context = server.context;
    this.stored = new StoredHistory(server.context.reports, id);
  }

  static async found(server: TestServer, isOverHttp: boolean): Promise<SimulatedDistrict> {
    const { id } = await foundDistrict(server.context, { name: "Район", schoolYear: YEAR, dueDate: null });
    return new SimulatedDistrict(server, id, isOverHttp);
  }

  async school(name: string): Promise<string> {
    return (await foundSchool(this.context, this.id, { name, spellings: [] })).id;
  }

  /** A sign-in of the school's own, as on another machine. */
  async signIn(schoolId: string): Promise<SchoolDoor> {
    if (this.isOverHttp) return doorOverHttp(this.server, this.id, schoolId);
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

  /** As the desk lists them. */
  async openConflicts(): Promise<DistrictConflict[]> {
    return (await districtConflicts(this.context, this.session("coordinator", null), {})).conflicts;
  }

  async pairs(): Promise<ListedPair[]> {
    return (await pairsPage(this.context, this.session("coordinator", null), pairsQuerySchema.parse({}))).pairs;
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
