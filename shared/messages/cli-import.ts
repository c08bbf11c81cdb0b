/** The catalogue: what the command `import` says. */
export const CLI_IMPORT_MESSAGES = {
  "cli.import.description": "показать, что изменят в районе книги школ или сводный реестр, и внести это с --apply",
  "cli.import.apply": "внести; без этого параметра в районе ничего не меняется",
  "cli.import.json": "напечатать отчёт одним объектом JSON",
  "cli.import.examples":
    "Примеры:\n  estafeta import школы/*.xlsx --server https://estafeta.example.ru\n  estafeta import сводный.xlsx --server https://estafeta.example.ru --apply",
  "cli.import.tooMany": "За один раз принимается не больше {files} книг. Загрузите остальные отдельно.",
  "cli.import.sending": "{file}: отправляется, {done} из {total}…",
  "cli.import.reading": "Книги сверяются с районом…",
  "cli.import.noReport": "Сервер не прислал отчёта. Повторите команду.",
  "cli.import.left": "Книги остались на сервере. Удалите их на странице «Загрузка».",
  "cli.import.refusedFile": "{file}: не взята. {reason}",
  "cli.import.file": "{file}: {school}: {figures}",
  "cli.import.gone":
    "{count, plural, one {# пары} few {# пар} many {# пар} other {# пар}} района нет ни в одной книге. Они остаются; снять их можно на странице «Загрузка».",
  "cli.import.nothing": "менять нечего",
  "cli.import.tried": "Проверено, в районе ничего не изменилось: {figures}. Чтобы внести, добавьте --apply.",
  "cli.import.applied": "Внесено: {figures}.",
} as const;
