import { keptStore } from "../../../addin/api/kept-store.js";

class FakeStorage implements Storage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}

it("the token is kept under Office's partition, and another partition does not see it", () => {
  const storage = new FakeStorage();
  keptStore("A|", storage).keepToken("secret");
  expect(keptStore("A|", storage).token()).toBe("secret");
  expect(keptStore("B|", storage).token()).toBeNull();
});

it("signing out leaves nothing of the token", () => {
  const storage = new FakeStorage();
  const kept = keptStore("", storage);
  kept.keepToken("secret");
  kept.keepToken(null);
  expect(kept.token()).toBeNull();
  expect(storage.length).toBe(0);
});

it("where storage is forbidden the token lives as long as the page", () => {
  const kept = keptStore("", null);
  kept.keepToken("secret");
  expect(kept.token()).toBe("secret");
});

it("the chosen language is kept, and none before one was chosen", () => {
  const storage = new FakeStorage();
  expect(keptStore("", storage).language()).toBeNull();
  keptStore("", storage).keepLanguage("en");
  expect(keptStore("", storage).language()).toBe("en");
  // The desk, on the same server, looks under this very name.
  expect(storage.getItem("estafeta.language")).toBe("en");
});

it("the last push is kept for each school, and a spoiled note counts as none", () => {
  const storage = new FakeStorage();
  const kept = keptStore("", storage);
  kept.keepLastSent("school-1", { number: 5, at: "2023-06-03T07:20:00.000Z" });
  expect(kept.lastSent("school-1")).toEqual({ number: 5, at: "2023-06-03T07:20:00.000Z" });
  expect(kept.lastSent("school-2")).toBeNull();
  storage.setItem("estafeta.sent.school-2", "rubbish");
  expect(kept.lastSent("school-2")).toBeNull();
});
