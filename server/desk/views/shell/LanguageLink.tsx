import { Link } from "@fluentui/react-components";
import { LANGUAGE_NAMES } from "../../../../shared/messages/locale.js";
import { spokenLocale } from "../../../../shared/messages/speaker.js";
import { changeLanguage } from "../../state/language.js";

/** To the page in the other language, called as its speakers call it. */
export function LanguageLink() {
  const other = spokenLocale() === "ru" ? "en" : "ru";
  return (
    <Link as="button" lang={other} onClick={() => changeLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </Link>
  );
}
