import { blankRegisterQuerySchema, MOST_PAIRS } from "../../shared/api/blank-register.js";
import { blankRegister } from "../../shared/fill/blank-register.js";
import { schoolYearOf } from "../../shared/register/school-year.js";
import { curatorOf, type Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { findDistrict } from "../store/districts.js";
import { findSchool } from "../store/schools.js";
import { type BlankForm, writeBlankRegister } from "../workbook/write-blank-register.js";
import { guardedRoute, openRoute, type Route } from "./route.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Blank registers for schools that have none. They hold no personal data: last year's pairs are written in the pane. */
export function blankRegisterRoutes(): Route[] {
  const common = commonRegisters();
  return [
    openRoute({
      method: "get",
      path: "/blank-register",
      summary: "A blank register by the built-in dictionary, .xlsx",
      query: blankRegisterQuerySchema,
      answer: { status: 200, type: XLSX },
      async run({ context, query }) {
        const schoolYear = query.schoolYear ?? schoolYearOf(context.now().toISOString().slice(0, 10));
        const roomFor = ROOMS.find((room) => query.pairs <= room) ?? MOST_PAIRS;
        return xlsx(await common(context, { schoolYear, form: query.as, roomFor }));
      },
    }),
    guardedRoute({
      method: "get",
      path: "/school/blank-register",
      summary: "A blank register for the curator's school, by the district's dictionary, .xlsx",
      access: ["curator"],
      query: blankRegisterQuerySchema,
      answer: { status: 200, type: XLSX },
      async run({ context, session, query }) {
        return xlsx(await schoolRegister(context, curatorOf(session), query));
      },
    }),
  ];
}

function xlsx(file: Uint8Array) {
  return { status: 200, file, headers: { "Content-Type": XLSX } };
}

/** Rows for carried pairs, in three lengths: who is not known gets the next longer one. */
const ROOMS = [0, 500, MOST_PAIRS] as const;

interface CommonWish {
  readonly schoolYear: string;
  readonly form: BlankForm;
  readonly roomFor: number;
}

/** Anyone may ask for it, so each is made once: a hundred years in two forms and three lengths at most. */
function commonRegisters(): (context: Context, wish: CommonWish) => Promise<Uint8Array> {
  const made = new Map<string, Promise<Uint8Array>>();
  return (context, { schoolYear, form, roomFor }) => {
    const key = [schoolYear, form, roomFor].join(" ");
    const { dictionary } = context;
    const file =
      made.get(key) ??
      writeBlankRegister(blankRegister({ dictionary, schoolYear, roomFor }), { dictionary, form, at: context.now() });
    made.set(key, file);
    return file;
  };
}

interface SchoolWish {
  readonly schoolYear?: string | undefined;
  readonly as: BlankForm;
  readonly pairs: number;
}

async function schoolRegister(context: Context, curator: Curator, wish: SchoolWish): Promise<Uint8Array> {
  const { districtId, schoolId } = curator;
  const district = await findDistrict(context.reports, districtId);
  const school = await findSchool(context.reports, districtId, schoolId);
  if (!district || !school) throw new AppError("signed-out");
  const { dictionary } = await districtDictionary(context, { districtId, version: district.dictionary_version });
  const schoolYear = wish.schoolYear ?? district.school_year;
  const register = blankRegister({ dictionary, schoolYear, school: school.name, roomFor: wish.pairs });
  return writeBlankRegister(register, { dictionary, form: wish.as, at: context.now() });
}
