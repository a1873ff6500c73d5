import { keptName, newSession, withAnswer, withDraft, withShown, writeKept } from "@assignments";
import { keepWork, lastStudent, recallWork, renameWork } from "@widgets/assignment/keptWork.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { homework } from "../../assignments/samples.ts";
import { storageWith, uselessStorages } from "../storage.ts";

const storage = storageWith();
const { kept } = storage;
const ada = { name: "Ada", id: "" };
const nobody = { name: "", id: "" };
const begun = withAnswer(withDraft(newSession(homework, ada), 0, 0, "5"), 0, 1000);

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("work is there on the next visit, and who did it", () => {
  expect(keepWork(homework, begun)).toEqual({ session: begun, isKept: true });
  expect(lastStudent(homework)).toEqual(ada);
  expect(recallWork(homework, ada)).toEqual({ session: begun, isLost: false });
  expect(recallWork(homework, nobody).session.events).toEqual([]);
});

test("what another tab kept meanwhile is kept too", () => {
  keepWork(homework, begun);
  const late = withShown(newSession(homework, ada), 2, 500);
  expect(keepWork(homework, late).session.events).toEqual([...late.events, ...begun.events]);
});

test("what can’t be read is said, and put aside before anything is written over it", () => {
  const name = keptName(homework, ada);
  kept.set(name, writeKept(begun).slice(1));
  expect(recallWork(homework, ada)).toMatchObject({ isLost: true, session: { events: [] } });
  expect(kept.get(`${name} unread`)).toBe(writeKept(begun).slice(1));
});

test("a name that is given later takes the work along, to what was kept under it", () => {
  keepWork(homework, begun);
  const unnamed = withDraft(newSession(homework, nobody), 1, 0, "7");
  keepWork(homework, unnamed);
  expect(renameWork(homework, unnamed, ada)).toEqual({
    isKept: true,
    session: { student: ada, events: begun.events, drafts: [["5"], ["7"], []] },
  });
  expect(recallWork(homework, nobody).session.drafts).toEqual([[], [], []]);
});

describe("storage may fail", () => {
  test.each(uselessStorages)("%s: it is said, and the work goes on", (_how, useless) => {
    vi.stubGlobal("localStorage", useless);
    expect(keepWork(homework, begun)).toEqual({ session: begun, isKept: false });
    expect(recallWork(homework, ada)).toMatchObject({ isLost: false });
    expect(renameWork(homework, begun, { name: "Bea", id: "" })).toMatchObject({
      isKept: false,
      session: { events: begun.events },
    });
    expect(lastStudent(homework)).toBeUndefined();
  });
});
