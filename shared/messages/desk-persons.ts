/** The catalogue: who is one person and who are two, and mentors' loads across schools. Keys begin with `desk.persons.`. */
export const DESK_PERSON_MESSAGES = {
  "desk.nav.persons": "Люди",
  "desk.persons.title": "Люди",
  "desk.persons.count":
    "{count, plural, =0 {Похожих записей нет, решать нечего.} one {#\u00a0вопрос ждёт ответа.} few {#\u00a0вопроса ждут ответа.} many {#\u00a0вопросов ждут ответа.} other {#\u00a0вопроса ждут ответа.}}",

  "desk.persons.doubles": "Один человек или разные?",
  "desk.persons.doubles.note":
    "Эстафета никого не объединяет сама. Ответ меняет только счёт людей и нагрузку наставников: в парах всё остаётся как прислали школы, и ответ можно отменить.",
  "desk.persons.keys": "С клавиатуры: 1 – один человек, 2 – разные люди, 3 – решить позже и перейти дальше.",
  "desk.persons.more": "Показаны первые {shown} из {total}: сначала те, кто почти наверняка один человек.",
  "desk.persons.card": "{one} и {other}: {why}",
  "desk.persons.why.sameName": "Полные имена совпадают, школы разные",
  "desk.persons.why.letters": "Имена отличаются {letters, plural, one {одной буквой} other {двумя буквами}}",
  "desk.persons.why.initials": "Инициалы подходят к полному имени",
  "desk.persons.why.noPatronymic": "У одного нет отчества",
  "desk.persons.why.surname": "Общая часть фамилии: двойной, прежней или пропущенной",
  "desk.persons.confidence.high": "почти наверняка один человек",
  "desk.persons.confidence.medium": "вероятно, один человек",
  "desk.persons.confidence.low": "возможно, один человек",
  "desk.persons.role.mentor": "наставник",
  "desk.persons.role.mentee": "наставляемый",
  "desk.persons.role.both": "наставник и наставляемый",
  "desk.persons.minor": "обучающийся",
  "desk.persons.birth": "{year}\u00a0г. р.",
  "desk.persons.pairs": "{count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "desk.persons.same": "Один человек",
  "desk.persons.different": "Разные люди",
  "desk.persons.addNote": "Пояснить",
  "desk.persons.note": "Почему так решено",
  "desk.persons.noteHint": "Увидят только координаторы района. Не пишите полных имён учеников.",
  "desk.persons.saved": "Записано: {answer, select, same {один человек} other {разные люди}} – {one} и {other}.",
  "desk.persons.undo": "Отменить",
  "desk.persons.undoOf": "Отменить: {one} и {other}",
  "desk.persons.undone": "Решение отменено.",

  "desk.persons.mentors": "Нагрузка наставников",
  "desk.persons.mentors.note":
    "Кто ведёт пары в нескольких школах или больше {limit} наставляемых сразу. Прекращённые пары не считаются.",
  "desk.persons.mentors.none": "Таких наставников нет.",
  "desk.persons.mentors.mentees":
    "{count, plural, one {#\u00a0наставляемый} few {#\u00a0наставляемых} many {#\u00a0наставляемых} other {#\u00a0наставляемых}}",
  "desk.persons.mentors.over": "больше {limit}",
  "desk.persons.mentors.presumed": "имена совпали, решите выше",

  "desk.persons.decided": "Решено",
  "desk.persons.decided.gone": "в реестрах года такой записи нет",
} as const;
