import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createApp } from "../../server/app.js";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { exchangeCode } from "../../server/auth/session.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { mergedData } from "../../server/reports/merged-data.js";
import { activePairsOfDistrict, type StoredPair } from "../../server/store/pairs.js";
import { editPairs } from "../../server/sync/edit-pairs.js";
import { writeMergedWorkbook } from "../../server/workbook/write-merged-workbook.js";
import type { PairFields } from "../../shared/register/fields.js";
import { ExcelHost, type ExcelOptions } from "../excel-host/excel-host.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import { type OpenPane, openPane } from "../excel-host/open-pane.js";
import { type HttpsServer, serveHttps } from "../excel-host/serve-https.js";
import { launchChromium } from "../support/chromium.js";
import { SchoolPane } from "./school-pane.js";

export const SCHOOL_YEAR = "2022-2023";

export interface OpenOptions extends ExcelOptions {
  readonly signedIn?: boolean;
  /** What is to be so in this Excel before the pane opens. */
  readonly before?: (host: ExcelHost) => void;
  /** Where this machine is, such as «Asia/Vladivostok». */
  readonly timezone?: string;
}

/** A school of a district of its own, whose curator opens workbooks in as many Excels as a test wants. */
export interface School {
  /** Opens the pane over a workbook, and unless told otherwise signs in with a new code, as on another machine. */
  readonly open: (workbook: Workbook, options?: OpenOptions) => Promise<SchoolPane>;
  /** A code for one more machine of this school. */
  readonly newCode: () => Promise<string>;
  /** The pairs that the district has of a year, withdrawn ones left out, in the order of their mentors' names. */
  readonly pairs: (schoolYear?: string) => Promise<StoredPair[]>;
  /** The coordinator of the district changes the pair of a mentor. */
  readonly correct: (mentor: string, fields: PairFields) => Promise<void>;
  /** The district's merged workbook, as its coordinator downloads it. */
  readonly merged: () => Promise<Uint8Array>;
  /** The district begins to collect another school year. */
  readonly collect: (schoolYear: string) => Promise<void>;
}

/**
 * The real server over https, with a new district and school for each test; what is opened is closed after the test.
 */
export function useDistrict(): () => Promise<School> {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: HttpsServer;
  let panes: OpenPane[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-identity-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" }));
    server = await serveHttps(createApp(context));
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(panes.map((pane) => pane.close()));
    panes = [];
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });
  return async () => {
    const district = await foundDistrict(context, { name: "Район", schoolYear: SCHOOL_YEAR, dueDate: null });
    const school = await foundSchool(context, district.id, { name: "Средняя школа № 1", spellings: [] });
    const newCode = async (): Promise<string> => {
      const { code } = await invite(context, { districtId: district.id, role: "curator", schoolId: school.id });
      return code;
    };
    const pairs = async (schoolYear = SCHOOL_YEAR): Promise<StoredPair[]> => {
      const active = await activePairsOfDistrict(context.reports, district.id, schoolYear);
      const mentor = ({ fields }: StoredPair): string => String(fields.mentorName ?? "");
      return active.sort((a, b) => mentor(a).localeCompare(mentor(b), "ru"));
    };
    return {
      newCode,
      open: async (workbook, options) => {
        const host = new ExcelHost(workbook, options);
        options?.before?.(host);
        const { timezone } = options ?? {};
        const pane = await openPane(browser, host, { origin: server.origin, ...(timezone ? { timezone } : {}) });
        panes.push(pane);
        const opened = new SchoolPane(host, pane);
        if (options?.signedIn !== false) await opened.signIn(await newCode());
        return opened;
      },
      merged: async () => writeMergedWorkbook(await mergedData(context, district.id)),
      collect: async (schoolYear) => {
        await context.db("districts").where({ id: district.id }).update({ school_year: schoolYear });
      },
      pairs,
      correct: async (mentor, fields) => {
        const { code } = await invite(context, { districtId: district.id, role: "coordinator", schoolId: null });
        const { session } = await exchangeCode(context, code, "bearer");
        const pair = (await pairs()).find((one) => one.fields.mentorName === mentor);
        if (!pair) throw new Error(`the district has no pair of ${mentor}`);
        const edit = { id: pair.id, baseVersion: pair.version, fields, erased: [] };
        await editPairs(context, session, { edits: [edit] });
      },
    };
  };
}
