import type { ColumnField, FieldName } from "./fields.js";
import type { Table } from "./register.js";

/** Which fields a table has columns for; used by checks that speak of absent columns and by sync (rule 5). */
export function fieldsOfTable(table: Table): ReadonlySet<FieldName> {
  const fields = new Set<FieldName>();
  for (const { field } of table.columns) for (const name of fieldsOf(field)) fields.add(name);
  return fields;
}

function fieldsOf(field: ColumnField | null): FieldName[] {
  if (field === null || field === "rowNo") return [];
  if (field === "pair") return ["mentorName", "menteeName"];
  if (field === "period") return ["startDate", "endDate"];
  const party = /^(mentor|mentee)(?:Surname|GivenName|Patronymic)$/.exec(field)?.[1];
  return party ? [`${party as "mentor" | "mentee"}Name`] : [field as FieldName];
}
