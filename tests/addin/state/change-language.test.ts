import { speakIn } from "../../../shared/messages/speaker.js";
import { aBench } from "./fake-district.js";

const FILE = "s8-dirty.xlsx";

afterEach(() => speakIn("ru"));

it("another language says the findings anew, keeps the workbook, and is kept on this computer", async () => {
  const { pane, port, onComputer } = await aBench(FILE);
  await pane.open(port);
  const found = () => pane.store.state().book?.analysis.findings.flatMap(({ findings }) => findings) ?? [];
  const before = found();
  await pane.speak("en");
  expect(pane.store.state()).toMatchObject({ locale: "en", busy: null, problem: null, book: { name: FILE } });
  expect(found().map(({ code, cell }) => [code, cell])).toEqual(before.map(({ code, cell }) => [code, cell]));
  expect(found().find(({ code }) => code === "name.missing")?.message).toMatch(/^No mentor is named\./);
  pane.close();
  expect(pane.store.state().locale).toBe("en");
  expect(onComputer.language()).toBe("en");
});

it("why the district does not answer is said in the other language too", async () => {
  const { pane, trouble } = await aBench(FILE);
  await pane.signIn("GOOD-CODE");
  trouble.me = { kind: "offline" };
  await pane.resume();
  await pane.speak("en");
  const { session } = pane.store.state();
  expect(session.kind === "unreachable" && session.sentence).toMatch(/^The district cannot be reached\./);
});

it("a language that does not arrive leaves the pane in the one it spoke, and says so", async () => {
  const { pane, trouble } = await aBench(FILE);
  trouble.language = "ru";
  await pane.speak("en");
  expect(pane.store.state().locale).toBe("ru");
  expect(pane.store.state().problem).toMatch(/^Английский не загрузился/);
});
