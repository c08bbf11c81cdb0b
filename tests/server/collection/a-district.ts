import { pullAnswerSchema } from "../../../shared/api/pull.js";
import { type PushRequest } from "../../../shared/api/push.js";
import { type Return, returnSchema } from "../../../shared/api/returns.js";
import { aPair, anId, somePairFields } from "../../support/build-pairs.js";
import { aKey, aPush, push } from "../../support/pushes.js";
import { type Answer, startServer, type TestServer } from "../../support/start-server.js";

/** A district with two schools, their curators and a coordinator, over HTTP. */
export interface District {
  readonly server: TestServer;
  readonly school: string;
  readonly otherSchool: string;
  readonly curator: string;
  readonly otherCurator: string;
  readonly coordinator: string;
  /** Sends one pair of the school's, new or with another order. */
  send(order?: string, changes?: Partial<PushRequest>): Promise<Answer>;
  /** Sends the pair's row, or the whole school, back. */
  sendBack(changes?: object): Promise<Answer>;
  accept(seen: number | null, accepted?: boolean): Promise<Answer>;
  collection(change: object): Promise<Answer>;
  /** Where the school stands, and what is sent back, as its pane is told. */
  pulled(token?: string): Promise<{ state: string; returns: readonly { id: string; comment: string }[] }>;
  returns(): Promise<Return[]>;
  audit(action: string): Promise<{ role: string; scope: string }[]>;
}

export async function aDistrict(): Promise<District> {
  const server = await startServer();
  const school = await server.addSchool("Подгорновская СОШ");
  const otherSchool = await server.addSchool("Бирюлинская СОШ");
  const curator = await server.token("curator", school);
  const coordinator = await server.token("coordinator");
  let keys = 100;
  let version: number | null = null;
  const put = (path: string, body: object) =>
    server.call(`/api/v1/${path}`, { method: "PUT", token: coordinator, body });
  return {
    ...{ server, school, otherSchool, curator, coordinator },
    otherCurator: await server.token("curator", otherSchool),
    send: async (order = "№ 1", changes = {}) => {
      const pairs = [aPair({ baseVersion: version, fields: somePairFields({ order }) })];
      const answer = await push(server, curator, aPush({ key: aKey(++keys), pairs, ...changes }));
      const sent = answer.json["pairs"]?.["0"]?.["version"];
      if (typeof sent === "number") version = sent;
      return answer;
    },
    sendBack: (changes = {}) =>
      server.call("/api/v1/district/returns", {
        token: coordinator,
        body: { id: aKey(1), schoolId: school, pairId: anId(1), comment: "Проверьте приказ", ...changes },
      }),
    accept: (seen, accepted = true) => put(`district/schools/${school}/acceptance`, { accepted, seen }),
    collection: (change) => put("district/collection", change),
    pulled: async (token = curator) =>
      pullAnswerSchema.parse((await server.call("/api/v1/pull?since=0", { token })).json),
    returns: async () => {
      const { json } = await server.call("/api/v1/district/returns", { token: coordinator });
      return returnSchema.array().parse(json["returns"]);
    },
    audit: (action) => server.context.db("audit").where({ action }).select("role", "scope").orderBy("id"),
  };
}

/** Status and code of a refusal. */
export function refusal({ status, json }: Answer): [number, unknown] {
  return [status, json["error"]?.["code"]];
}
