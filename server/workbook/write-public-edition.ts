import { message } from "../../shared/messages/message.js";
import { countPersons } from "../../shared/persons/district/district-persons.js";
import { publicFigures, publicIndicators } from "../../shared/privacy/public-figures.js";
import { openBook } from "./layout/book.js";
import type { MergedData } from "./merged-data.js";
import { writeIndicatorsSheet } from "./sheets/indicators-sheet.js";
import { writePublicSheet } from "./sheets/public-sheet.js";
import { prepareReport, type Report } from "./sheets/report.js";

/**
 * Writes what may be published of a district: figures of schools and the indicators, without names and without rows.
 * What is left out and hidden is decided in shared/privacy/public-figures.ts alone.
 */
export async function writePublicEdition(data: MergedData): Promise<Uint8Array> {
  const report = prepareReport(data, false);
  const figures = publicFigures(
    report.schools.map((school) => ({
      name: school.name,
      silent: report.isSilent(school),
      ...countsOf(report, school.name),
    })),
    {
      mentors: countPersons(report.pairs, "mentor", report.persons),
      mentees: countPersons(report.pairs, "mentee", report.persons),
    },
  );
  const title = message("report.public.title");
  const book = await openBook({ title, company: data.district, at: new Date(data.at) });
  await writePublicSheet(book, report, figures);
  await writeIndicatorsSheet(book, {
    ...report,
    // Where nothing is typed in yet, there is nothing to publish.
    indicators: publicIndicators(
      report.indicators.filter(({ part, base }) => part !== null && base !== null),
      figures,
    ),
    isPublic: true,
  });
  return book.finish();
}

function countsOf({ pairsOfSchool, forms, persons }: Report, school: string) {
  const pairs = pairsOfSchool.get(school) ?? [];
  return {
    mentors: countPersons(pairs, "mentor", persons),
    mentees: countPersons(pairs, "mentee", persons),
    forms: forms.map(({ code }) => pairs.filter(({ fields }) => fields.form === code).length),
  };
}
