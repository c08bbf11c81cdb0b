import type { PersonCard, PersonDouble } from "../../../shared/api/persons.js";
import { message } from "../../../shared/messages/message.js";

/** Why two are asked about: «Имена отличаются одной буквой». */
export function reasonOf({ why, letters }: Pick<PersonDouble, "why" | "letters">): string {
  return message(`desk.persons.why.${why}`, { letters });
}

/** What is known of a person besides the name: «наставник · учитель физики · 1980 г. р. · 2 пары». */
export function factsOf({ roles, minor, about, birthYear, pairs }: PersonCard): string {
  const [role = "mentor"] = roles;
  return [
    message(`desk.persons.role.${roles.length > 1 ? "both" : role}`),
    ...(minor ? [message("desk.persons.minor")] : []),
    ...about,
    ...(birthYear === null ? [] : [message("desk.persons.birth", { year: birthYear })]),
    message("desk.persons.pairs", { count: pairs }),
  ].join(" · ");
}

/** «Дёмина Г.Д. (Подгорновская СОШ)»; somebody whom no row of the year speaks of has no name here. */
export function namedIn(person: PersonCard | null): string {
  return person ? `${person.name} (${person.school.name})` : message("desk.persons.decided.gone");
}
