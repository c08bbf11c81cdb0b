/**
 * The catalogue: what the checks say. Keys are `finding.` and a code of the design's table, or a variant of one. Each
 * names the thing and says what to do; the row stands beside it wherever it is shown.
 */
export const FINDING_MESSAGES = {
  "finding.name.missing.mentor": "Не указан наставник. Впишите фамилию, имя и отчество",
  "finding.name.missing.mentee": "Не указан наставляемый. Впишите фамилию, имя и отчество",
  "finding.pair.self": "Наставник и наставляемый – один человек: {name}. Исправьте одно из имён",
  "finding.pair.duplicate": "Такая пара уже есть в строке\u00a0{row}. Удалите повтор или уточните даты",
  "finding.school.other": "В строке указана другая школа: «{school}». Свой реестр отправляет каждая школа сама",
  "finding.school.other.title":
    "В заголовке листа названа другая школа: «{school}». Проверьте, та ли это книга, прежде чем отправлять",
  "finding.form.missing": "Не указана форма наставничества. Выберите её из списка",
  "finding.form.missing.deduced": "Не указана форма наставничества. По остальным данным строки это «{form}»",
  "finding.form.unknown": "Формы «{raw}» нет в справочнике. Выберите форму из списка",
  "finding.form.ambiguous":
    "«{raw}» может значить разные формы. Напишите форму полностью, например «учитель – учитель»",
  "finding.date.unreadable":
    "В поле «{field}» записано «{raw}» – по этому дату не узнать. Впишите её целиком, например 01.09.2022",
  "finding.date.order": "Окончание {end} раньше начала {start}. Проверьте обе даты",
  "finding.cell.error": "В поле «{field}» стоит ошибка Excel {raw}. Впишите значение или исправьте формулу",
  "finding.roleModel.unknown":
    "Ролевой модели «{raw}» нет в справочнике. Строка уйдёт как есть; если это описка, выберите модель из списка",
  "finding.roleModel.mismatch": "Модель «{roleModel}» относится к другой форме: {forms}. Проверьте модель или форму",
  "finding.form.mismatch.mentor":
    "Форма «{form}» не подходит наставнику: {shown, select, pupil {по строке это ученик} other {по строке это взрослый}}. Проверьте форму",
  "finding.form.mismatch.mentee":
    "Форма «{form}» не подходит наставляемому: {shown, select, pupil {по строке это ученик} other {по строке это взрослый}}. Проверьте форму или класс",
  "finding.age.range":
    "{name}: на дату начала {age, plural, one {#\u00a0год} few {#\u00a0года} many {#\u00a0лет} other {#\u00a0года}}, а обычно от {min} до {max}. Проверьте дату рождения",
  "finding.grade.order":
    "Наставник учится в {mentor} классе, наставляемый – в {mentee}. Проверьте, не перепутаны ли столбцы",
  "finding.experience.range":
    "Стаж наставляемого – {years, plural, one {#\u00a0год} few {#\u00a0года} many {#\u00a0лет} other {#\u00a0года}}, а молодым специалистом считают до {max, plural, one {#\u00a0года} other {#\u00a0лет}}. Проверьте стаж или модель",
  "finding.duration.range.short":
    "Пара работает меньше {min, plural, one {#\u00a0месяца} other {#\u00a0месяцев}}. Проверьте даты",
  "finding.duration.range.long":
    "Пара работает больше {max, plural, one {#\u00a0месяца} other {#\u00a0месяцев}}. Проверьте даты",
  "finding.year.outside": "{date} – не в {year} учебном году. Проверьте дату",
  "finding.mentor.overload":
    "Наставник {name}: {count, plural, one {#\u00a0наставляемый} other {#\u00a0наставляемых}}, а рекомендуется не больше {max}. Проверьте, нет ли лишних строк",
  "finding.consent.missing":
    "Нет отметки о согласии, а в паре есть несовершеннолетний. Получите согласие законного представителя и поставьте «да»",
  "finding.order.missing": "Не указан приказ о закреплении. Впишите номер и дату приказа",
  "finding.organisation.missing": "Не указано, где работает или учится наставник. Впишите организацию",
  "finding.pair.disagrees": "На двух листах об этой паре сказано разное: {field} здесь – «{raw}». Оставьте одно",
  "finding.text.sensitive":
    "В поле «{field}» есть закрытые сведения («{word}»). Строка уйдёт без этого поля; лучше уберите их из реестра",
  "finding.contact.kind.phone": "В столбце почты записан телефон. Перенесите его в свой столбец",
  "finding.contact.kind.email": "В столбце телефона записана почта. Перенесите её в свой столбец",
  "finding.column.missing": "В таблице нет столбца «{field}». Добавьте его или сообщите эти данные в район отдельно",
  "finding.text.lookalike": "В имени «{raw}» есть латинские буквы вместо русских. Исправить?",
  "finding.text.spacing": "В имени «{raw}» лишние пробелы. Убрать?",
  "finding.name.case": "В имени «{raw}» прописные и строчные буквы не на месте. Исправить?",
  "finding.form.spelling": "Форма записана «{raw}», в справочнике – «{fix}». Исправить?",
  "finding.roleModel.spelling": "Модель записана «{raw}», в справочнике – «{fix}». Исправить?",
  "finding.date.text": "В поле «{field}» дата записана текстом: «{raw}». Заменить её настоящей датой {fix}?",
  "finding.date.text.grade": "Excel превратил класс в дату: «{raw}». Вернуть «{fix}»?",
  "finding.person.bothRoles": "{name} – наставляемый здесь и наставник в строке\u00a0{row}",
  "finding.person.similar":
    "Возможно, один человек записан по-разному: «{name}» и «{other}». Если так, исправьте одно из имён",
  "finding.person.similar.self":
    "Наставник и наставляемый записаны одинаково: «{name}». Если это разные люди, напишите имена полностью",
} as const;
