/** The catalogue: conflicts of the whole district, side by side. Keys begin with `desk.conflicts.`. */
export const DESK_CONFLICT_MESSAGES = {
  "desk.nav.conflicts": "Разногласия",
  "desk.conflicts.title": "Разногласия",
  "desk.conflicts.count":
    "{count, plural, =0 {Решать нечего: разногласий нет.} one {#\u00a0поле ждёт решения.} few {#\u00a0поля ждут решения.} many {#\u00a0полей ждут решения.} other {#\u00a0поля ждут решения.}}",
  "desk.conflicts.keys": "С клавиатуры: 1 – оставить районное, 2 – взять школьное, 3 – решить позже и перейти дальше.",
  "desk.conflicts.pair": "{mentor} – {mentee}",
  "desk.conflicts.current": "Сейчас в районе",
  "desk.conflicts.incoming": "Прислала школа",
  "desk.conflicts.by.curator": "куратор, {at}",
  "desk.conflicts.by.coordinator": "координатор, {at}",
  "desk.conflicts.by.school": "{at}",
  "desk.conflicts.keep": "Оставить",
  "desk.conflicts.take": "Взять",
  "desk.conflicts.all.current": "Оставить районное везде ({count})",
  "desk.conflicts.all.incoming": "Взять школьное везде ({count})",
  "desk.conflicts.save":
    "Сохранить · {count, plural, one {#\u00a0решение} few {#\u00a0решения} many {#\u00a0решений} other {#\u00a0решения}}",
  "desk.conflicts.undo": "Отменить последнее",
  "desk.conflicts.notYet": "Пока не сохранено, любое решение можно отменить.",
  "desk.conflicts.saved":
    "{count, plural, =0 {Решения не сохранены.} one {Сохранено #\u00a0решение.} few {Сохранено #\u00a0решения.} many {Сохранено #\u00a0решений.} other {Сохранено #\u00a0решения.}}{moved, plural, =0 {} one { #\u00a0поле успело измениться: посмотрите его ещё раз.} few { #\u00a0поля успели измениться: посмотрите их ещё раз.} many { #\u00a0полей успели измениться: посмотрите их ещё раз.} other { #\u00a0поля успели измениться: посмотрите их ещё раз.}}",
} as const;
