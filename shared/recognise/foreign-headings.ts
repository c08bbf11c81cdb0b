/** Columns of school tables that are none of a register's, though a word of theirs may look like one of ours. */

const FOREIGN =
  /^(?:отчет|ознаком|подпис|роспис|адрес|прожива|каб|снилс|паспорт|балл|рейтинг|образовани|окончил|ответственн|исполнител|мероприят|показател|единиц|сумм|цена|стоимост|количеств|кол$|час$|часов)/;

/** Whether a heading speaks of something that no pair has; asked only where no phrase of the dictionary fits whole. */
export function isForeignHeading(words: readonly string[]): boolean {
  return words.some((word) => FOREIGN.test(word)) || isOtherDate(words) || isReasonOfEnd(words);
}

/** «Причина завершения» is no date of it. */
function isReasonOfEnd(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith("причин")) && words.some((word) => OF_END.test(word));
}

const OF_END = /^(?:заверш|окончан|прекращ|расторж|снят|выбыт|отказ)/;

/** «Дата приказа», «Дата приёма на работу» are no dates of the pair. */
function isOtherDate(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith("дат")) && words.some((word) => OF_OTHER_DATE.test(word));
}

const OF_OTHER_DATE = /^(?:приказ|прием|аттестац|выдач|регистрац|заполнени)/;

const OTHER_PERSON =
  /^(?:родител|мат[ье]р|мать|мам|отец|отца|пап|законн|представител|опекун|руководител|директор|ответственн|исполнител|психолог|эксперт|координатор|куратор|несовершеннолетн)/;

/** Whether the words name somebody who is neither mentor nor mentee: «ФИО матери», «классный руководитель». */
export function isOtherPerson(words: readonly string[]): boolean {
  const isOfEmployer = words.some((word) => EMPLOYER.test(word));
  return words.some((word) => OTHER_PERSON.test(word) && !(isOfEmployer && word.startsWith("представител")));
}

/** «Представитель работодателя» is no parent: he is the mentor. */
const EMPLOYER = /^(?:работодател|предприяти|организаци|компани|фирм|бизнес|производств|завод|партнер)/;
