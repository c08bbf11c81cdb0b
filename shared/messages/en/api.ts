import type { Translated } from "../catalogue.js";
import type { API_MESSAGES as RUSSIAN } from "../api.js";

export const API_MESSAGES: Translated<typeof RUSSIAN> = {
  "api.body-not-json": "The server did not understand the request: it is not JSON. Reload the page and try again.",
  "api.body-broken":
    "The request did not arrive whole. Send again: what has been accepted already is not written twice.",
  "api.request-invalid":
    "{fields, select, none {The server did not understand the request.} other {The server did not understand these fields: {fields}.}} Reload the page, sign in again and repeat.",
  "api.field-not-allowed":
    "The district does not collect these fields: {fields}. Nothing was accepted. Sign out, sign in with a code again and send once more.",
  "api.name-not-reduced":
    "A pupil’s name was sent in full (rows: {rows}), while the district takes only the surname and the first letter of the name. Nothing was accepted. Reload the page and send again.",
  "api.birth-not-reduced":
    "A date of birth was sent in full (rows: {rows}), while the district takes only the year. Nothing was accepted. Reload the page and send again.",
  "api.signed-out":
    "You are not signed in, or your sign-in has expired. Sign in with the code from the district’s letter.",
  "api.code-unknown": "There is no such code. Check the code in the letter or ask the district for a new one.",
  "api.code-expired": "The code has expired. Ask the district for a new one.",
  "api.code-used": "This code has been used: each works once. Ask the district for a new one.",
  "api.forbidden": "You have no access to this. Sign in with the code that was issued for it.",
  "api.csrf-missing": "The page is out of date. Reload it and try again.",
  "api.not-found": "There is nothing here. Check the address.",
  "api.method-not-allowed": "This address cannot be used so. Reload the page and try again.",
  "api.manifest-needs-https":
    "Only a server with an https address has a manifest: set PUBLIC_URL and restart the server.",
  "api.key-reused":
    "A submission with this key has been accepted with other data. The new data were not written: start sending anew.",
  "api.version-moved":
    "The dictionary has been changed meanwhile; your changes were not written. Open it again and make them in the new version.",
  "api.version-missing":
    "It is not said which version of the dictionary you have changed (If-Match). Open it again and repeat.",
  "api.dictionary-invalid":
    "The additions to the dictionary were not accepted: {count, plural, one {# mistake} other {# mistakes}}. Correct them and send again.",
  "api.proposal-unfit": "This heading cannot be added: {why} Turn the proposal down or change the dictionary yourself.",
  "api.school-known": "The district has the school “{name}” already. Give this one another name.",
  "api.school-archived": "The school “{name}” is archived: no code was issued. Take it out of the archive first.",
  "api.unknown-id": "The district has no such thing: it was removed, withdrawn or never was. Refresh the page.",
  "api.year-closed":
    "The collection of {year} is closed; nothing was saved. To change anything, the district's coordinator opens it again.",
  "api.nothing-sent": "The school has sent nothing for this year yet: there is nothing to return or accept.",
  "api.indicators-frozen":
    "The indicators of {year} are frozen and do not change. To correct a figure, unfreeze them first.",
  "api.returns-open":
    "Rows were returned to the school and it has not answered yet. Wait for the answer or take the return back, then accept.",
  "api.school-moved": "The school has sent its register again meanwhile. See what has changed and accept again.",
  "api.pairs-exist":
    "The district already has {count, plural, one {# pair} other {# pairs}} of your school for this year. If they are no more, withdraw them when you send, and then report that there are none.",
  "api.return-over":
    "This return is over: the row was corrected, it was answered, or the district took it back. Refresh the pane.",
  "api.persons-contradict":
    "This contradicts an earlier decision about one of these persons; nothing was saved. Undo the earlier one under “Decided”, then decide again.",
  "api.comment-sensitive":
    "The text has the word “{word}”: such details must not leave the school. Nothing was saved; put it another way.",
  "api.comment-names-minor":
    "The text names a pupil in full. Nothing was saved: keep the surname with an initial, or the number of the row.",
  "api.import-moved":
    "The district has changed while you were looking, and the outcome would be another. Nothing is written: look at the check again.",
  "api.import-accepted": "This import is accepted already. Begin a new one to import other workbooks.",
  "api.import-full": "At most {files} workbooks and {size} MB are taken at once. Import the others separately.",
  "api.import-empty": "The file is empty or has not arrived. Choose the workbook and upload it again.",
  "api.body-too-large":
    "The request is too large; the server did not accept it. Divide the register or delete the rows that are not needed.",
  "api.type-unsupported": "The server takes only uncompressed JSON in UTF-8.",
  "api.too-many": "Too many attempts. Wait {minutes, plural, one {# minute} other {# minutes}} and try again.",
  "api.internal":
    "The server has failed; nothing was written. Try again later; if that does not help, give the district the number of the request.",
  "api.busy": "The server is busy; nothing was written. Try again in a minute.",
  "api.read-only":
    "The server cannot write data at the moment; nothing was accepted. Tell the district and try again later.",
  "api.stopping": "The server is restarting. Try again in a minute.",
  "api.disk-full": "The server has run out of space; nothing was accepted. Tell the district and try again later.",
  "api.by-curator": "curator, {school}",
  "api.by-coordinator": "district coordinator",
};
