import ExcelJS from "exceljs";

const HEADINGS = [
  "№ п/п",
  "ФИО наставника",
  "Должность наставника",
  "Категория",
  "Стаж",
  "ФИО наставляемого",
  "Класс наставляемого",
  "Дата рождения наставляемого",
  "Форма наставничества",
  "Ролевая модель",
  "Дата начала",
  "Дата окончания",
  "Приказ",
  "Согласие",
  "Примечание",
];

const SURNAMES = [
  "Абрамова",
  "Белова",
  "Ветрова",
  "Громова",
  "Дёмина",
  "Ершова",
  "Жукова",
  "Зимина",
  "Ильина",
  "Котова",
];
const NAMES = ["Анна", "Вера", "Галина", "Дарья", "Елена", "Ирина", "Ксения", "Лидия", "Мария", "Ольга"];
const PATRONYMICS = ["Андреевна", "Борисовна", "Викторовна", "Егоровна", "Ивановна", "Львовна", "Олеговна", "Павловна"];

/** So far apart that no surname looks like a slip in another because of them. */
const SYLLABLES = ["бор", "вел", "гин", "дуб", "жам", "зык", "кют", "ляс", "мэх", "фрч"];

/**
 * A name for each number, all different among the first hundred thousand. Only «Зимина» and «Дёмина» may be slips of each
 * other, so that any part of a register has as many probable doubles as any other of its size.
 */
export function personName(index: number): string {
  const surname = SURNAMES[index % 10] ?? "";
  const given = NAMES[Math.floor(index / 10) % 10] ?? "";
  const patronymic = PATRONYMICS[Math.floor(index / 100) % 8] ?? "";
  const more = [...String(Math.floor(index / 800))].map((digit) => SYLLABLES[Number(digit)] ?? "").join("");
  return `${surname.slice(0, -1)}${index < 800 ? "" : more}а ${given} ${patronymic}`;
}

/**
 * A school's register of so many pairs, as a careful curator makes it: title, header, borders, real dates. No person is
 * in two pairs; `from` begins with other persons, for another school, which has another number.
 */
export async function registerWorkbook(pairs: number, from = 0, school = 1): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Реестр");
  sheet.addRow([`Реестр наставнических пар МБОУ «СОШ № ${String(school)}» на 2022-2023 учебный год`]);
  sheet.mergeCells(1, 1, 1, HEADINGS.length);
  sheet.addRow(HEADINGS);
  for (let i = 0; i < pairs; i++) {
    const row = sheet.addRow(registerRow(i, from));
    for (const column of [8, 11, 12]) row.getCell(column).numFmt = "dd.mm.yyyy";
    row.eachCell((cell) => (cell.border = { top: { style: "thin" }, bottom: { style: "thin" } }));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function registerRow(i: number, from: number): (string | number | Date | null)[] {
  return [
    i + 1,
    personName(2 * (from + i)),
    null,
    null,
    null,
    personName(2 * (from + i) + 1),
    `${String(5 + (i % 3))}${"АБВ".charAt(i % 3)}`,
    new Date(Date.UTC(2010, i % 12, 1 + (i % 28))),
    "ученик – ученик",
    "лидер – пассивный",
    new Date(Date.UTC(2022, 8, 1 + (i % 20))),
    new Date(Date.UTC(2023, 4, 31)),
    `№ ${String(100 + (i % 50))}-О от 01.09.2022`,
    "да",
    null,
  ];
}
