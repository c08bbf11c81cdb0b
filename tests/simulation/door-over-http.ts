import { decideAnswerSchema } from "../../shared/api/conflicts.js";
import { pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import { signInAnswerSchema } from "../../shared/api/sign-in.js";
import { invite } from "../../server/auth/founding.js";
import type { CallOptions, Json, TestServer } from "../support/start-server.js";
import type { SchoolDoor } from "./simulated-district.js";

/** What a pane does: it signs in with a code from a letter, and asks over HTTP. */
export async function doorOverHttp(server: TestServer, districtId: string, schoolId: string): Promise<SchoolDoor> {
  const { code } = await invite(server.context, { districtId, role: "curator", schoolId });
  const { token, me } = signInAnswerSchema.parse(await ask(server, "/sign-in", { body: { code } }));
  return {
    ...{ schoolId, me },
    push: async (body) => pushAnswerSchema.parse(await ask(server, "/push", { token, body })),
    pull: async () => pullAnswerSchema.parse(await ask(server, "/pull?since=0", { token })),
    decide: async (body) => decideAnswerSchema.parse(await ask(server, "/conflicts/decide", { token, body })),
  };
}

async function ask(server: TestServer, path: string, options: CallOptions): Promise<Json> {
  const answer = await server.call(`/api/v1${path}`, options);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer.json;
}
