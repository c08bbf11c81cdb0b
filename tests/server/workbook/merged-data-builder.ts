import { createHash } from "node:crypto";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { surnameInitial } from "../../../shared/register/person-name.js";
import type { MergedData, MergedPair } from "../../../server/workbook/merged-data.js";

/** A district to write workbooks from: the same numbers always give the same people. */

const SURNAMES =
  "Иванова Петрова Дёмина Шилова Громова Орлова Носова Зуева Кудачинова Тайтакова Майманова Чернова Белеева Сорокина Климова Ушакова Чичинова Бабаева Тюхтенева Мендешева".split(
    " ",
  );
const GIVEN = "Галина Тамара Ульяна Анна Елена Ольга Светлана Айсура Чечек Наталья Ирина Людмила Вера Жанна".split(" ");
const PATRONYMICS = "Дмитриевна Павловна Сергеевна Романовна Кирилловна Ивановна Петровна Николаевна Байрамовна".split(
  " ",
);
const SUBJECTS =
  "математика|русский язык и литература|физика|история и обществознание|начальные классы|география|английский язык|физическая культура".split(
    "|",
  );

export const SCHOOLS = [
  "Подгорновская СОШ",
  "Манжерокская СОШ",
  "Кызыл-Озекская СОШ",
  "МБОУ «Соузгинская СОШ»",
  "Майминская СОШ № 1 им. Н. А. Заборского",
  "Майминская СОШ № 2",
  "Бирюлинская СОШ",
  "МБОУ «Средняя общеобразовательная школа № 3 с. Майма имени В. Ф. Хохолкова»",
];

export function printOf(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

export function pairId(index: number): string {
  return `0188a1f0-0000-7000-8000-${String(index).padStart(12, "0")}`;
}

/** One pair with nothing but what every pair has; `fields` and the rest are what the case is about. */
export function aPair(index: number, school: string, fields: PairFields, more: Partial<MergedPair> = {}): MergedPair {
  return {
    id: pairId(index),
    school,
    fields: {
      form: "teacher-teacher",
      mentorName: "Иванова Анна Петровна",
      menteeName: "Орлова Вера Ивановна",
      ...fields,
    },
    persons: {
      mentor: { name: printOf(fields.mentorName ?? "Иванова Анна Петровна"), minor: false },
      mentee: { name: printOf(fields.menteeName ?? "Орлова Вера Ивановна"), minor: false },
    },
    warnings: [],
    updatedAt: "2023-06-03T07:20:00Z",
    by: "Подгорновская СОШ, куратор",
    ...more,
  };
}

export function aDistrict(more: Partial<MergedData> = {}): MergedData {
  return {
    district: "Майминский район",
    schoolYear: "2022-2023",
    at: "2023-06-03T07:20:00Z",
    timeZone: "Asia/Barnaul",
    dictionary: defaultDictionary,
    schools: [],
    pairs: [],
    conflicts: [],
    ...more,
  };
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function personNumber(index: number): string {
  return `${pick(SURNAMES, index * 7)} ${pick(GIVEN, index * 5 + Math.floor(index / 20))} ${pick(PATRONYMICS, index * 3 + Math.floor(index / 11))}`;
}

function pairNumber(index: number, school: string): MergedPair {
  const mentor = personNumber(index % 3 === 2 ? index - 1 : index);
  const full = personNumber(index + 1000);
  const pupil = index % 5 === 3 || index % 11 === 5;
  const form = index % 11 === 5 ? "teacher-pupil" : pupil ? "pupil-pupil" : "teacher-teacher";
  const fields: PairFields = {
    form,
    roleModel: pupil ? "равный – равному" : "опытный учитель – молодой специалист",
    mentorName: form === "pupil-pupil" ? surnameInitial(mentor) : mentor,
    menteeName: pupil ? surnameInitial(full) : full,
    startDate: index % 9 === 4 ? "2022-10-15" : "2022-09-01",
    endDate: "2023-05-31",
    order: `№ ${40 + (index % 30)} от 01.09.2022`,
    consentMentee: index % 6 !== 1,
    plan: true,
    ...(pupil
      ? { menteeGrade: pick(["5А", "7", "9Б"], index) }
      : {
          mentorPosition: `учитель, ${pick(SUBJECTS, index)}`,
          mentorExperience: 8 + (index % 30),
          mentorCategory: pick(["высшая", "первая"], index),
          menteePosition: `учитель, ${pick(SUBJECTS, index + 3)}`,
          menteeExperience: index % 4,
        }),
    ...(index % 13 === 6 ? { status: "ended" as const } : {}),
    ...(index % 10 === 0 ? { menteeBirth: pupil ? "2008" : "1998-04-01" } : {}),
  };
  return aPair(index, school, fields, {
    persons: {
      mentor: { name: printOf(mentor), minor: form === "pupil-pupil" },
      mentee: { name: printOf(full), minor: pupil },
    },
    warnings:
      index % 6 === 1
        ? [
            {
              row: index,
              cell: null,
              field: "consentMentee",
              code: "consent.missing",
              severity: "warning",
              message:
                "Нет согласия наставляемого. Возьмите согласие у родителя и отметьте его в столбце «Согласие наставляемого».",
            },
          ]
        : [],
    by: `${school}, куратор`,
  });
}

/** The district of the samples: eight schools, 76 pairs, a school that is silent when asked for a ninth. */
export function sampleDistrict(counts: readonly number[] = [12, 9, 12, 7, 6, 8, 9, 13]): MergedData {
  const schools = counts.map((count, index) => ({
    id: `school-${index}`,
    name: SCHOOLS[index] ?? `Школа № ${index + 1}`,
    lastPushAt: count === 0 ? null : `2023-06-0${1 + (index % 3)}T0${1 + (index % 7)}:15:00Z`,
    refused: index === 7 ? 9 : 0,
  }));
  let next = 0;
  const pairs = schools.flatMap((school, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => pairNumber(next++, school.name)),
  );
  return aDistrict({ schools, pairs });
}
