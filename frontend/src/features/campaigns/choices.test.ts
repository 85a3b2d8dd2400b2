import { expect, it } from "vitest";
import { referenceOf } from "./choices";

it.each([
  ["1751841104218_0", { oldId: "1751841104218", index: 0 }],
  ["temp_persona_1752441919210_h2k9d7f3a_2", { oldId: "temp_persona_1752441919210_h2k9d7f3a", index: 2 }],
  ["2", null],
  ["Survive the spring peak", null],
  ["phase_2", null],
  [null, null],
])("reads %s as a reference of the old app, or not", (useCase, reference) => {
  expect(referenceOf(useCase)).toEqual(reference);
});
