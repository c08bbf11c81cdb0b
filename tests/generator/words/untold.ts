/** How schools head the two persons where no heading says «наставник» or «наставляемый». */

/** Parents over «ФИО» and «Класс» that oppose the two, by the form's code: the mentor's, the mentee's. */
export const OPPOSED_PARENTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "teacher-teacher": [
    ["Опытный педагог", "Молодой педагог"],
    ["Опытный учитель", "Начинающий учитель"],
    ["Ведущий", "Ведомый"],
  ],
  "pupil-pupil": [
    ["Старший", "Младший"],
    ["Старшеклассник", "Младший школьник"],
    ["Шеф", "Подшефный"],
    ["Кто", "С кем"],
  ],
  "student-pupil": [
    ["Студент", "Ученик"],
    ["Студент колледжа", "Школьник"],
    ["Кто", "Над кем"],
  ],
  "employer-pupil": [
    ["Специалист предприятия", "Ученик"],
    ["Специалист", "Школьник"],
  ],
  "employer-student": [
    ["Специалист предприятия", "Студент"],
    ["Мастер", "Студент"],
  ],
  "teacher-pupil": [
    ["Педагог", "Ученик"],
    ["Учитель", "Обучающийся"],
    ["Преподаватель", "Воспитанник"],
  ],
};

/** The two bases of the target model (domain §1.1): what their sheets are called. */
export const BASE_SHEETS = {
  mentor: ["База наставников", "база наставников", "Наставники", "1. Наставники"],
  mentee: ["База наставляемых", "база наставляемых", "Наставляемые", "2. Наставляемые"],
} as const;
