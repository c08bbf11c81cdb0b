/** The catalogue: what stands in the lists of drop-downs, in a curator's own book and in the merged one alike. */
export const LIST_MESSAGES = {
  "fill.list.marks": "Отметка",
  "fill.list.allRoleModels": "Все ролевые модели",
  "fill.list.sheet": "Эстафета",
  "fill.list.error": "Такого значения в списке нет. Оставить его?",

  "report.mark.yes": "да",
  "report.mark.no": "нет",
  "report.status.active": "действует",
  "report.status.ended": "прекращена",
  "report.prompt.title": "Нет в списке",
} as const;
